package org.outturn.web.grant;

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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.outturn.access.CurrentActor;
import org.outturn.grant.GrantMoves;
import org.outturn.grant.GrantPictures;
import org.outturn.grant.GrantStatus;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** Moves a grant on: awarded, active, ended or terminated. */
@RequestScoped
@Path("grants/{ref}/step")
@Controller
@Produces(MediaType.TEXT_HTML)
public class StepPages {

  private static final Set<String> DAYS = Set.of("on");

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject GrantMoves moves;
  @Inject GrantPictures pictures;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @GET
  public String show() {
    moves.open(grant);
    return page(TypedGrant.nothing(), List.of(), false);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response move(MultivaluedMap<String, String> fields) {
    moves.open(grant);
    var typed = TypedGrant.of(fields);
    try {
      move(typed);
    } catch (InvalidInput wrong) {
      return refused(page(typed, TypedGrant.errors(wrong, DAYS), false), 400);
    } catch (RuleViolation refusal) {
      return refused(page(typed, List.of(FieldError.ofPage(refusal.getMessage())), false), 400);
    } catch (StaleVersion changed) {
      return refused(page(typed, List.of(), true), 412);
    }
    flash.say(
        "The status of the grant is now "
            + pictures.of(grant).grant().status().words().toLowerCase(Locale.UK));
    return Response.ok("redirect:/grants/" + grant).build();
  }

  private void move(TypedGrant typed) {
    var step = typed.word(GrantStatus.class, "step");
    var on = typed.day("on");
    typed.read();
    var version = typed.version();
    switch (step == null ? GrantStatus.PROPOSED : step) {
      case AWARDED -> moves.award(grant, version, on);
      case ACTIVE -> moves.activate(grant, version, on);
      case ENDED -> moves.end(grant, version, on);
      case TERMINATED -> moves.terminate(grant, version, on, typed.get("reason"));
      default -> throw InvalidInput.field("step", "Choose what happened");
    }
  }

  private static Response refused(String view, int status) {
    return Response.status(status).entity(view).build();
  }

  private String page(TypedGrant typed, List<FieldError> errors, boolean changed) {
    var now = pictures.of(grant);
    models.put(
        "page",
        new StepPage(
            GrantHead.below(actor.get(), grant, "Overview", "", "Move this grant on"),
            now.grant().status(),
            moves.open(grant),
            now.version(),
            typed,
            errors,
            changed ? Clash.of().done() : null));
    return "grant/step.jte";
  }
}
