package org.outturn.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.decision.Discrepancies;
import org.outturn.decision.DiscrepancyKeeping;
import org.outturn.decision.DiscrepancyStatus;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** Discrepancies between documents: the list, one of them, and what is decided about it. */
@RequestScoped
@Path("discrepancies")
@Controller
@Produces(MediaType.TEXT_HTML)
public class DiscrepancyPages {

  private static final String VIEW = "decision/discrepancy.jte";
  private static final String NEW = "decision/discrepancyNew.jte";

  @Inject Models models;
  @Inject Discrepancies discrepancies;
  @Inject DiscrepancyKeeping keeping;
  @Inject CurrentActor actor;
  @Inject Flash flash;

  @GET
  public String list(
      @BeanParam PageQuery query,
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("status") String status) {
    var wanted = Sent.word(DiscrepancyStatus.class, "status", status);
    var found = discrepancies.list(search, wanted, null, query.paging());
    var records = actor.get().may(Permission.MANAGE_DISCREPANCIES);
    models.put("page", new DiscrepancyListPage(found, search, wanted, records));
    return "decision/discrepancies.jte";
  }

  @GET
  @Path("new")
  public String form(@QueryParam("subject") @DefaultValue("") String subject) {
    keeping.mayRecord();
    var empty = new MultivaluedHashMap<String, String>();
    empty.putSingle("subject", subject);
    models.put("page", NewDiscrepancyPage.of(empty, List.of()));
    return NEW;
  }

  @POST
  @Path("new")
  public Response record(Form sent) {
    keeping.mayRecord();
    var typed = NewDiscrepancyPage.of(sent.asMap(), List.of());
    try {
      var code = keeping.record(typed.wanted());
      flash.say("Discrepancy " + code + " recorded");
      return Response.ok("redirect:/discrepancies/" + code).build();
    } catch (InvalidInput wrong) {
      models.put("page", typed.with(FieldErrors.of(wrong)));
      return Response.status(400).entity(NEW).build();
    }
  }

  @GET
  @Path("{code}")
  public String view(@PathParam("code") String code) {
    return show(code, "", "", null, List.of());
  }

  @POST
  @Path("{code}/resolution")
  public Response resolve(
      @PathParam("code") String code,
      @FormParam("version") Long version,
      @FormParam("resolution") @DefaultValue("") String resolution,
      @FormParam("reason") @DefaultValue("") String reason) {
    return decide(
        code,
        resolution,
        reason,
        () -> keeping.resolve(code, version, resolution, reason),
        "Discrepancy decided");
  }

  @POST
  @Path("{code}/reopening")
  public Response reopen(
      @PathParam("code") String code,
      @FormParam("version") Long version,
      @FormParam("reason") @DefaultValue("") String reason) {
    return decide(
        code, "", reason, () -> keeping.reopen(code, version, reason), "Discrepancy opened again");
  }

  private Response decide(
      String code, String resolution, String reason, Runnable act, String done) {
    try {
      act.run();
    } catch (InvalidInput wrong) {
      return again(400, show(code, resolution, reason, null, FieldErrors.of(wrong)));
    } catch (StaleVersion stale) {
      var now = discrepancies.view(code).latest();
      var clash =
          Clash.of()
              .field("resolution", "What holds", now.resolution(), resolution)
              .field("reason", "Reason", now.reason(), reason)
              .done();
      return again(412, show(code, resolution, reason, clash, List.of()));
    } catch (RuleViolation refused) {
      var error = FieldError.ofPage(refused.getMessage());
      return again(409, show(code, resolution, reason, null, List.of(error)));
    }
    flash.say(done);
    return Response.ok("redirect:/discrepancies/" + code).build();
  }

  private static Response again(int status, String view) {
    return Response.status(status).entity(view).build();
  }

  private String show(
      String code, String resolution, String reason, Clash clash, List<FieldError> errors) {
    models.put(
        "page", new DiscrepancyPage(discrepancies.view(code), resolution, reason, clash, errors));
    return VIEW;
  }
}
