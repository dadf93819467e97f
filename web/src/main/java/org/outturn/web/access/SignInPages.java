package org.outturn.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The form that lets people in. */
@RequestScoped
@Path("sign-in")
@Controller
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

  @GET
  public String form() {
    return "access/sign-in.jte";
  }
}
