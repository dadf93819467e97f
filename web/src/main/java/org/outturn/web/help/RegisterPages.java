package org.outturn.web.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The public register: what commissioning bodies have published from here. */
@RequestScoped
@Path("published")
@Controller
@Produces(MediaType.TEXT_HTML)
public class RegisterPages {

  @GET
  public String register() {
    return "help/published.jte";
  }
}
