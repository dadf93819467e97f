package org.outturn.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Forms of the parts that have no page of their own: the programme's page shows them. */
@RequestScoped
@Path("programmes/{slug}/{part: services|domains|members|events|references}")
@Controller
@Produces(MediaType.TEXT_HTML)
public class PartPages {

  @Inject PartForms forms;

  @PathParam("slug")
  String slug;

  @PathParam("part")
  String part;

  @GET
  @Path("new")
  public String empty() {
    return forms.empty(slug, part);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> form) {
    return forms.add(slug, part, form);
  }

  @GET
  @Path("{key}/edit")
  public String filled(@PathParam("key") String key) {
    return forms.filled(slug, part, key);
  }

  @POST
  @Path("{key}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("key") String key, MultivaluedMap<String, String> form) {
    return forms.change(slug, part, key, form);
  }

  @GET
  @Path("{key}/voiding")
  public String voiding(@PathParam("key") String key) {
    return forms.voiding(slug, part, key);
  }

  /** Takes back what was entered wrongly. */
  @POST
  @Path("{key}/voiding")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(@PathParam("key") String key, MultivaluedMap<String, String> form) {
    return forms.takeBack(slug, part, key, form);
  }
}
