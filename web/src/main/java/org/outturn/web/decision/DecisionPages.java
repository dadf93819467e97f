package org.outturn.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.outturn.decision.Decisions;
import org.outturn.grant.Grants;

/** The page of a decision. */
@RequestScoped
@Path("decisions")
@Controller
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {

  @Inject Models models;
  @Inject Decisions decisions;
  @Inject Grants grants;

  @GET
  @Path("{reference}")
  public String view(@PathParam("reference") String reference) {
    models.put("page", new DecisionPage(decisions.view(reference), grants.restingOn(reference)));
    return "decision/view.jte";
  }
}
