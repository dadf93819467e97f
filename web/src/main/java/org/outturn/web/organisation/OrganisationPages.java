package org.outturn.web.organisation;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.outturn.access.AccountAdministration;
import org.outturn.access.AccountFilter;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.grant.GrantsOfOrganisation;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Paging;
import org.outturn.kernel.StaleVersion;
import org.outturn.organisation.OrganisationAdministration;
import org.outturn.organisation.OrganisationLinks;
import org.outturn.web.api.PageQuery;
import org.outturn.web.decision.DiscrepancyLists;
import org.outturn.web.view.DateParts;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** Organisations: for administrators to manage, for whoever reads grants to look up. */
@RequestScoped
@Path("organisations")
@Controller
@Produces(MediaType.TEXT_HTML)
public class OrganisationPages {

  private static final String FORM = "organisation/form.jte";

  @Inject Models models;
  @Inject OrganisationAdministration organisations;
  @Inject OrganisationLinks links;
  @Inject AccountAdministration accounts;
  @Inject GrantsOfOrganisation grants;
  @Inject DiscrepancyLists discrepancies;
  @Inject CurrentActor actor;
  @Inject Flash flash;

  @GET
  public String list(@BeanParam PageQuery query, @QueryParam("q") @DefaultValue("") String text) {
    var found = organisations.list(text, query.paging());
    models.put("page", OrganisationListPage.of(text, mayManage(), found));
    return "organisation/list.jte";
  }

  @GET
  @Path("new")
  public String form() {
    return show(OrganisationFormPage.empty(organisations.kinds()));
  }

  @POST
  @Path("new")
  public Response create(@BeanParam OrganisationForm form) {
    String slug;
    try {
      slug = organisations.create(form.details());
    } catch (InvalidInput wrong) {
      return again(
          OrganisationFormPage.creating(form, organisations.kinds(), FieldErrors.of(wrong)));
    }
    flash.say("Organisation created");
    return Response.ok("redirect:/organisations/" + slug).build();
  }

  @GET
  @Path("{slug}")
  public String view(@PathParam("slug") String slug) {
    return view(slug, Map.of(), List.of());
  }

  @GET
  @Path("{slug}/edit")
  public String change(@PathParam("slug") String slug) {
    return show(OrganisationFormPage.of(organisations.managed(slug)));
  }

  @POST
  @Path("{slug}/edit")
  public Response save(
      @PathParam("slug") String slug,
      @FormParam("version") long version,
      @BeanParam OrganisationForm form) {
    var now = organisations.managed(slug);
    try {
      organisations.change(slug, version, form.details(now.kind()));
    } catch (InvalidInput wrong) {
      List<FieldError> errors = FieldErrors.of(wrong);
      return again(OrganisationFormPage.changing(now, version, form, errors));
    } catch (StaleVersion stale) {
      return Response.status(Response.Status.PRECONDITION_FAILED)
          .entity(show(OrganisationFormPage.overtaken(organisations.managed(slug), form)))
          .build();
    }
    flash.say("Organisation changed");
    return Response.ok("redirect:/organisations/" + slug).build();
  }

  /** Lets a body work with a provider. */
  @POST
  @Path("{slug}/bodies")
  public Response link(
      @PathParam("slug") String slug, @FormParam("body") @DefaultValue("") String body) {
    try {
      links.begin(slug, body);
    } catch (InvalidInput wrong) {
      return refused(slug, Map.of(), wrong);
    }
    flash.say("Linked: its administrators see the provider from now on");
    return Response.ok("redirect:/organisations/" + slug).build();
  }

  /** Ends that a body works with a provider. */
  @POST
  @Path("{slug}/bodies/{body}/ending")
  public Response end(
      @PathParam("slug") String slug,
      @PathParam("body") String body,
      @FormParam("endedOn-day") @DefaultValue("") String day,
      @FormParam("endedOn-month") @DefaultValue("") String month,
      @FormParam("endedOn-year") @DefaultValue("") String year,
      @FormParam("reason") @DefaultValue("") String reason) {
    var typed = new DateParts(day, month, year);
    try {
      links.end(slug, body, typed.date().orElse(null), reason);
    } catch (InvalidInput wrong) {
      return refused(
          slug,
          Map.of("body", body, "day", day, "month", month, "year", year, "reason", reason),
          wrong);
    }
    flash.say("The end is recorded");
    return Response.ok("redirect:/organisations/" + slug).build();
  }

  private Response refused(String slug, Map<String, String> typed, InvalidInput wrong) {
    var errors =
        wrong.problems().stream()
            .map(
                problem ->
                    problem.field().equals("endedOn")
                        ? FieldError.ofDate("endedOn", problem.message())
                        : new FieldError(problem.field(), problem.message()))
            .toList();
    return Response.status(Response.Status.BAD_REQUEST).entity(view(slug, typed, errors)).build();
  }

  private String view(String slug, Map<String, String> typed, List<FieldError> errors) {
    var one = organisations.get(slug);
    var manages = mayManage() && organisations.manages(slug);
    models.put(
        "page",
        new OrganisationPage(
            one,
            manages,
            links.of(slug),
            mayManage() ? links.bodies() : List.of(),
            manages
                ? accounts
                    .list(new AccountFilter("", null, slug), new Paging(1, Paging.MOST))
                    .items()
                : List.of(),
            actor.get().may(Permission.READ_GRANTS) ? grants.of(slug) : null,
            discrepancies.of("organisation", slug),
            typed,
            errors));
    return "organisation/view.jte";
  }

  private boolean mayManage() {
    return actor.get().may(Permission.MANAGE_ACCOUNTS);
  }

  private String show(OrganisationFormPage page) {
    models.put("page", page);
    return FORM;
  }

  private Response again(OrganisationFormPage page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(show(page)).build();
  }
}
