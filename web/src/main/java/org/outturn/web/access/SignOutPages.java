package org.outturn.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.outturn.web.security.SignedInSession;

/** The way out. */
@RequestScoped
@Path("sign-out")
@Controller
public class SignOutPages {

  @Context HttpServletRequest request;

  @POST
  public String signOut() {
    SignedInSession.end(request);
    return "redirect:/sign-in";
  }
}
