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
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.grant.GrantPictures;
import org.outturn.kernel.NotFound;
import org.outturn.web.grant.GrantPlaces;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.Place;

/** Where documents disagree about a grant: for the staff of its body only. */
@RequestScoped
@Path("grants/{ref}/discrepancies")
@Controller
@Produces(MediaType.TEXT_HTML)
public class GrantDiscrepancyPages {

  private static final String PLACE = "Discrepancies";

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject GrantPictures pictures;
  @Inject DiscrepancyLists discrepancies;

  /** What the page shows. */
  public record Page(
      String grant,
      String title,
      List<Crumb> crumbs,
      List<Place> places,
      DiscrepanciesAbout about) {}

  @GET
  public String list(@PathParam("ref") String reference) {
    var grant = pictures.of(reference).grant();
    var about = discrepancies.of("grant", grant.reference());
    if (about == null) {
      throw new NotFound();
    }
    models.put(
        "page",
        new Page(
            grant.reference(),
            grant.title(),
            GrantPlaces.crumbs(reference, PLACE),
            GrantPlaces.of(actor.get(), reference, PLACE),
            about));
    return "decision/grantDiscrepancies.jte";
  }
}
