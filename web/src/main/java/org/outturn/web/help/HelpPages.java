package org.outturn.web.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A short guide by role, and the accessibility statement. */
@RequestScoped
@Path("help")
@Controller
@Produces(MediaType.TEXT_HTML)
public class HelpPages {

  @GET
  public String guide() {
    return "help/guide.jte";
  }

  @GET
  @Path("accessibility")
  public String accessibility() {
    return "help/accessibility.jte";
  }
}
