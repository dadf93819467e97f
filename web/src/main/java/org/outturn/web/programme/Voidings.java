package org.outturn.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** Shows the form that takes something back, and takes it back. */
@RequestScoped
public class Voidings {

  private static final String VIEW = "programme/voiding.jte";

  @Inject Models models;
  @Inject Flash flash;

  /** Takes the thing back. */
  @FunctionalInterface
  interface Act {
    void takeBack(Long version, String reason);
  }

  String show(VoidingPage page) {
    models.put("page", page);
    return VIEW;
  }

  /**
   * @param page as it is shown to somebody who reads it now
   * @param after where the reader goes then
   */
  Response takeBack(VoidingPage page, Said said, Act act, String after) {
    try {
      act.takeBack(Forms.version(said), said.text("reason"));
    } catch (InvalidInput wrong) {
      return again(400, page, said.text("version"), said, FieldErrors.of(wrong));
    } catch (StaleVersion overtaken) {
      return again(412, page, page.version(), said, ofPage(overtaken));
    } catch (RuleViolation refused) {
      return again(409, page, said.text("version"), said, ofPage(refused));
    }
    flash.say("Taken back: it stays in the record with your reason");
    return Response.ok("redirect:" + after).build();
  }

  private static List<FieldError> ofPage(RuntimeException refused) {
    return List.of(FieldError.ofPage(refused.getMessage()));
  }

  private Response again(
      int status, VoidingPage page, String version, Said said, List<FieldError> errors) {
    var reason = Objects.requireNonNullElse(said.text("reason"), "");
    return Response.status(status).entity(show(page.again(version, reason, errors))).build();
  }
}
