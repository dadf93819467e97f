package org.outturn.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.outturn.access.AuditReading;
import org.outturn.audit.AuditFilter;
import org.outturn.audit.ChainCheck;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.api.PageQuery;
import org.outturn.web.view.FieldErrors;

/** The trail, for auditors. */
@RequestScoped
@Path("audit")
@Controller
@Produces(MediaType.TEXT_HTML)
public class AuditPages {

  private static final String LIST = "audit/list.jte";

  @Inject Models models;
  @Inject AuditReading trail;

  /** What a check found. */
  public record Verification(ChainCheck check) {}

  @GET
  public Response list(@BeanParam AuditQuery query, @BeanParam PageQuery page) {
    try {
      var found = trail.list(query.filter(), page.paging());
      models.put("page", AuditListPage.of(query, found, trail.usernames(found)));
      return Response.ok(LIST).build();
    } catch (InvalidInput wrong) {
      var all = trail.list(AuditFilter.ALL, page.paging());
      var shown = AuditListPage.of(query, all, trail.usernames(all));
      models.put("page", shown.with(FieldErrors.of(wrong)));
      return Response.status(Response.Status.BAD_REQUEST).entity(LIST).build();
    }
  }

  @GET
  @Path("verification")
  public String verification() {
    models.put("page", new Verification(trail.verify()));
    return "audit/verification.jte";
  }
}
