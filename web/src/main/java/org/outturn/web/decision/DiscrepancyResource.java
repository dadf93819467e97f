package org.outturn.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.outturn.decision.Discrepancies;
import org.outturn.decision.DiscrepancyKeeping;
import org.outturn.decision.DiscrepancyKind;
import org.outturn.decision.DiscrepancyRow;
import org.outturn.decision.DiscrepancyStatus;
import org.outturn.decision.NewDiscrepancy;
import org.outturn.decision.Statement;
import org.outturn.kernel.Slice;
import org.outturn.kernel.SubjectRef;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;
import org.outturn.web.document.SubjectParam;

/** Discrepancies between documents: listed, recorded, resolved, reopened. */
@RequestScoped
@Path("discrepancies")
@Produces(MediaType.APPLICATION_JSON)
public class DiscrepancyResource {

  @Inject Discrepancies discrepancies;
  @Inject DiscrepancyKeeping keeping;
  @Inject Etags etags;

  /** Those of the caller's body; {@code subject} is a kind and a reference: "grant/LGE-2017". */
  @GET
  public Slice<DiscrepancyRow> list(
      @BeanParam PageQuery query,
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("status") String status,
      @QueryParam("subject") String subject) {
    return discrepancies.list(
        search,
        Sent.word(DiscrepancyStatus.class, "status", status),
        subject == null ? null : SubjectParam.read(subject),
        query.paging());
  }

  @POST
  public Response record(String json) {
    var body = Body.of(json);
    var code =
        keeping.record(
            new NewDiscrepancy(
                body.text("code"),
                body.text("title"),
                body.word(DiscrepancyKind.class, "kind"),
                body.flag("blocking"),
                body.text("note"),
                body.list("statements").stream()
                    .map(one -> new Statement(one.text("statement"), one.text("source")))
                    .toList(),
                body.list("subjects").stream().map(DiscrepancyResource::subject).toList()));
    var made = discrepancies.view(code);
    return Response.created(URI.create("/api/v1/discrepancies/" + code))
        .entity(made)
        .tag(new EntityTag(Long.toString(made.version())))
        .build();
  }

  private static SubjectRef subject(Body sent) {
    var kind = sent.text("kind");
    var reference = sent.text("reference");
    return SubjectRef.of(kind == null ? "" : kind, reference == null ? "" : reference);
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    var view = discrepancies.view(code);
    return Etags.tagged(view.version(), view).build();
  }

  /** Says that it is about one thing more. */
  @POST
  @Path("{code}/subjects")
  public Response extend(@PathParam("code") String code, String json) {
    keeping.extend(code, subject(Body.of(json)));
    return get(code);
  }

  /** Resolves it; without a resolution both statements are kept as they are. */
  @POST
  @Path("{code}/resolution")
  public Response resolve(@PathParam("code") String code, String json) {
    var body = Body.of(json);
    keeping.resolve(code, etags.ifMatch(), body.text("resolution"), body.text("reason"));
    return get(code);
  }

  @POST
  @Path("{code}/reopening")
  public Response reopen(@PathParam("code") String code, String json) {
    keeping.reopen(code, etags.ifMatch(), Body.of(json).text("reason"));
    return get(code);
  }
}
