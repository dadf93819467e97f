package org.outturn.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.learning.CaseStudySeries;
import org.outturn.learning.SeriesDetails;
import org.outturn.learning.SeriesView;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Flash;

/** The series of case studies and the headings of each. */
@RequestScoped
@Path("learning/series")
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SeriesPages {

  private static final String FORM = "learning/series-form.jte";

  @Inject Models models;
  @Inject CaseStudySeries series;
  @Inject CurrentActor actor;
  @Inject Flash flash;

  @GET
  public String list() {
    models.put("page", new SeriesListPage(series.list(), false, mayRecord()));
    return "learning/series-list.jte";
  }

  @GET
  @Path("new")
  public String form() {
    if (!mayRecord()) {
      throw new Forbidden("Your role does not allow this");
    }
    return show(new SeriesFormPage(null, null, true, Typed.NOTHING, null, List.of()));
  }

  @POST
  @Path("new")
  public Response create(MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    try {
      series.create(details(typed));
      flash.say("Series set up");
      return Response.ok("redirect:/learning/series").build();
    } catch (InvalidInput wrong) {
      var page = new SeriesFormPage(null, null, true, typed, null, Typed.errors(wrong));
      return Response.status(400).entity(show(page)).build();
    }
  }

  @GET
  @Path("{slug}")
  public String view(@PathParam("slug") String slug) {
    var now = series.get(slug);
    return show(new SeriesFormPage(slug, now.name(), mayChange(now), typed(now), null, List.of()));
  }

  @POST
  @Path("{slug}")
  public Response save(@PathParam("slug") String slug, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    try {
      series.change(slug, typed.version(), details(typed));
      flash.say("Series changed. Texts that are written keep their headings");
      return Response.ok("redirect:/learning/series").build();
    } catch (InvalidInput wrong) {
      var name = series.get(slug).name();
      var page = new SeriesFormPage(slug, name, true, typed, null, Typed.errors(wrong));
      return Response.status(400).entity(show(page)).build();
    } catch (StaleVersion stale) {
      var now = series.get(slug);
      var again = typed.with("version", Long.toString(now.version()));
      var page = new SeriesFormPage(slug, now.name(), true, again, clash(now, typed), List.of());
      return Response.status(412).entity(show(page)).build();
    }
  }

  private static SeriesDetails details(Typed typed) {
    return new SeriesDetails(typed.get("name"), typed.get("publisher"), typed.lines("headings"));
  }

  private static Typed typed(SeriesView now) {
    var fields = new HashMap<String, List<String>>();
    Typed.put(fields, "name", now.name());
    Typed.put(fields, "publisher", now.publisher());
    Typed.put(fields, "headings", String.join("\n", now.headings()));
    Typed.put(fields, "version", now.version());
    return new Typed(fields);
  }

  private static Clash clash(SeriesView now, Typed typed) {
    var saved = typed(now);
    return Clash.of()
        .field("name", "Name", saved.get("name"), typed.get("name"))
        .field("publisher", "Publisher", saved.get("publisher"), typed.get("publisher"))
        .field("headings", "Headings", saved.get("headings"), typed.get("headings"))
        .done();
  }

  private boolean mayChange(SeriesView now) {
    return mayRecord() && now.own();
  }

  private boolean mayRecord() {
    return actor.get().may(Permission.RECORD_LEARNING);
  }

  private String show(SeriesFormPage page) {
    models.put("page", page);
    return FORM;
  }
}
