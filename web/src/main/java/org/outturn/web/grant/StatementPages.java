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
import java.util.Set;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.grant.GrantChoices;
import org.outturn.grant.GrantStatements;
import org.outturn.grant.NewStatement;
import org.outturn.grant.StatementKind;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** What is said about a grant, each with its source. */
@RequestScoped
@Path("grants/{ref}/statements")
@Controller
@Produces(MediaType.TEXT_HTML)
public class StatementPages {

  private static final String VIEW = "grant/statements.jte";
  private static final Set<String> DAYS = Set.of();

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject GrantStatements statements;
  @Inject GrantChoices choices;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @GET
  public String show() {
    return page(TypedGrant.nothing(), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> fields) {
    choices.parties(grant);
    var typed = TypedGrant.of(fields);
    try {
      var wanted =
          new NewStatement(
              typed.word(StatementKind.class, "kind"),
              typed.get("words"),
              typed.get("source"),
              typed.ticked("illustrative"));
      typed.read();
      statements.add(grant, wanted);
    } catch (InvalidInput wrong) {
      return again(typed, TypedGrant.errors(wrong, DAYS));
    }
    return done("Recorded");
  }

  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(MultivaluedMap<String, String> fields) {
    choices.parties(grant);
    var typed = TypedGrant.of(fields);
    try {
      chosen(typed);
      statements.remove(grant, typed.number("id"), typed.get("reason"));
    } catch (InvalidInput wrong) {
      return again(typed, TypedGrant.errors(wrong, DAYS));
    }
    return done("Taken back. It stays in the record, with the reason");
  }

  private static void chosen(TypedGrant typed) {
    if (typed.number("id") < 0) {
      throw InvalidInput.field("id", "Choose which one");
    }
  }

  private Response again(TypedGrant typed, List<FieldError> errors) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page(typed, errors)).build();
  }

  private Response done(String words) {
    flash.say(words);
    return Response.ok("redirect:/grants/" + grant + "/statements").build();
  }

  private String page(TypedGrant typed, List<FieldError> errors) {
    var who = actor.get();
    var may = who.may(Permission.MANAGE_GRANTS);
    models.put(
        "page",
        new StatementPage(
            GrantHead.place(who, grant, "About"),
            statements.of(grant),
            may,
            may ? choices.parties(grant) : List.of(),
            typed,
            errors));
    return VIEW;
  }
}
