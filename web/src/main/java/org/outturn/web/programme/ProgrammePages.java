package org.outturn.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.portfolio.ProgrammeRollUp;
import org.outturn.programme.Objectives;
import org.outturn.programme.ProgrammeEditing;
import org.outturn.programme.ProgrammeReading;
import org.outturn.programme.ProgrammeView;
import org.outturn.web.api.PageQuery;
import org.outturn.web.decision.DiscrepancyLists;
import org.outturn.web.document.DocumentLists;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.Flash;

/** Programmes: the list, the page of one, its board sheet, and the form of its own fields. */
@RequestScoped
@Path("programmes")
@Controller
@Produces(MediaType.TEXT_HTML)
public class ProgrammePages {

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject ProgrammeReading programmes;
  @Inject ProgrammeEditing editing;
  @Inject ProgrammeRollUp rollUps;
  @Inject Objectives objectives;
  @Inject DocumentLists documents;
  @Inject DiscrepancyLists discrepancies;
  @Inject Forms forms;
  @Inject Flash flash;
  @Inject Clock clock;

  @GET
  public String list(
      @BeanParam PageQuery query, @QueryParam("search") @DefaultValue("") String search) {
    var found = programmes.list(search, query.paging());
    models.put("page", new ProgrammeListPage(search.strip(), found, manages()));
    return "programme/list.jte";
  }

  private boolean manages() {
    return actor.get().may(Permission.MANAGE_PROGRAMMES);
  }

  @GET
  @Path("{slug}")
  public String view(@PathParam("slug") String slug) {
    var view = programmes.view(slug);
    models.put(
        "page",
        new ProgrammePage(
            view,
            rollUps.of(slug),
            served(slug),
            documents.of("programme", slug),
            discrepancies.of("programme", slug),
            manages()));
    return "programme/view.jte";
  }

  private List<org.outturn.programme.ObjectiveView> served(String slug) {
    return objectives.objectivesOf(SubjectRef.of("programme", slug));
  }

  @GET
  @Path("{slug}/board-sheet")
  public String boardSheet(@PathParam("slug") String slug) {
    models.put(
        "page",
        BoardSheetPage.of(
            programmes.view(slug), rollUps.of(slug), served(slug), LocalDate.now(clock)));
    return "programme/board-sheet.jte";
  }

  @GET
  @Path("new")
  public String empty() {
    forms.open();
    return forms.show(creating());
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(MultivaluedMap<String, String> form) {
    forms.open();
    var said = Said.typed(form);
    try {
      var slug = editing.create(ProgrammeForm.read(said));
      flash.say("Programme created");
      return Response.ok("redirect:/programmes/" + slug).build();
    } catch (InvalidInput wrong) {
      return forms.wrong(creating(), said, wrong);
    }
  }

  private static FormPage creating() {
    return page("Create a programme", "/programmes/new", List.of(), Map.of(), null);
  }

  @GET
  @Path("{slug}/edit")
  public String filled(@PathParam("slug") String slug) {
    forms.open();
    var now = programmes.view(slug);
    return forms.show(changing(now, Long.toString(now.version())));
  }

  @POST
  @Path("{slug}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("slug") String slug, MultivaluedMap<String, String> form) {
    forms.open();
    var now = programmes.view(slug);
    var said = Said.typed(form);
    try {
      editing.change(slug, Forms.version(said), ProgrammeForm.read(said));
      flash.say("Programme saved");
      return Response.ok("redirect:/programmes/" + slug).build();
    } catch (InvalidInput wrong) {
      return forms.wrong(changing(now, said.text("version")), said, wrong);
    } catch (StaleVersion overtaken) {
      return forms.stale(
          changing(now, said.text("version")), said, ProgrammeForm.texts(now), now.version());
    }
  }

  private static FormPage changing(ProgrammeView now, String version) {
    var address = "/programmes/" + now.slug();
    return page(
        "Change " + now.title(),
        address + "/edit",
        List.of(new Crumb(now.title(), address)),
        ProgrammeForm.texts(now),
        version);
  }

  private static FormPage page(
      String title, String action, List<Crumb> between, Map<String, String> typed, String version) {
    var crumbs = new java.util.ArrayList<Crumb>();
    crumbs.add(new Crumb("Programmes", "/programmes"));
    crumbs.addAll(between);
    crumbs.add(new Crumb(title, null));
    return new FormPage(
        title, null, action, crumbs, ProgrammeForm.fields(), typed, version, null, List.of());
  }
}
