package org.outturn.web.grant;

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
import org.outturn.web.document.DocumentList;
import org.outturn.web.document.DocumentLists;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.Place;

/** All documents of a grant and of what belongs to it. */
@RequestScoped
@Path("grants/{ref}/documents")
@Controller
@Produces(MediaType.TEXT_HTML)
public class GrantDocumentPages {

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject GrantPictures pictures;
  @Inject DocumentLists lists;

  /** What the page shows. */
  public record Page(
      String grant, String title, List<Crumb> crumbs, List<Place> places, DocumentList documents) {}

  @GET
  public String list(@PathParam("ref") String reference) {
    var grant = pictures.of(reference).grant();
    models.put(
        "page",
        new Page(
            grant.reference(),
            grant.title(),
            GrantPlaces.crumbs(reference, "Documents"),
            GrantPlaces.of(actor.get(), reference, "Documents"),
            lists.below("grant", reference)));
    return "grant/documents.jte";
  }
}
