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
import org.outturn.kernel.InvalidInput;
import org.outturn.organisation.OrganisationAdministration;
import org.outturn.web.api.PageQuery;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** Organisations, for administrators. */
@RequestScoped
@Path("organisations")
@Controller
@Produces(MediaType.TEXT_HTML)
public class OrganisationPages {

  private static final String FORM = "organisation/form.jte";

  @Inject Models models;
  @Inject OrganisationAdministration organisations;
  @Inject Flash flash;

  @GET
  public String list(@BeanParam PageQuery query, @QueryParam("q") @DefaultValue("") String text) {
    var found = organisations.list(text, query.paging());
    models.put("page", OrganisationListPage.of(text, found));
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
    try {
      organisations.create(form.details());
    } catch (InvalidInput wrong) {
      return again(
          OrganisationFormPage.creating(form, organisations.kinds(), FieldErrors.of(wrong)));
    }
    flash.say("Organisation created");
    return Response.ok("redirect:/organisations").build();
  }

  @GET
  @Path("{slug}")
  public String change(@PathParam("slug") String slug) {
    return show(OrganisationFormPage.of(organisations.get(slug)));
  }

  @POST
  @Path("{slug}")
  public Response save(
      @PathParam("slug") String slug,
      @FormParam("version") long version,
      @BeanParam OrganisationForm form) {
    var now = organisations.get(slug);
    try {
      organisations.change(slug, version, form.details(now.kind()));
    } catch (InvalidInput wrong) {
      List<FieldError> errors = FieldErrors.of(wrong);
      return again(OrganisationFormPage.changing(now, version, form, errors));
    }
    flash.say("Organisation changed");
    return Response.ok("redirect:/organisations").build();
  }

  private String show(OrganisationFormPage page) {
    models.put("page", page);
    return FORM;
  }

  private Response again(OrganisationFormPage page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(show(page)).build();
  }
}
