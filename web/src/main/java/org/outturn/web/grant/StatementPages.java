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
import org.outturn.web.view.FieldError;

/** What is said about a grant, each with its source. */
@RequestScoped
@Path("grants/{ref}/statements")
@Controller
@Produces(MediaType.TEXT_HTML)
public class StatementPages {

  private static final Set<String> DAYS = Set.of();

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject GrantStatements statements;
  @Inject GrantChoices choices;
  @Inject LineForms forms;

  @PathParam("ref")
  String grant;

  @GET
  public String show() {
    return page(TypedGrant.nothing(), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> fields) {
    return forms.add(lines(), fields, this::add, "Recorded");
  }

  private void add(TypedGrant typed) {
    var wanted =
        new NewStatement(
            typed.word(StatementKind.class, "kind"),
            typed.get("words"),
            typed.get("source"),
            typed.ticked("illustrative"));
    typed.read();
    statements.add(grant, wanted);
  }

  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(MultivaluedMap<String, String> fields) {
    return forms.takeBack(lines(), fields, this::remove);
  }

  private void remove(TypedGrant typed) {
    statements.remove(grant, typed.number("id"), typed.get("reason"));
  }

  private LineForms.Lines lines() {
    return new LineForms.Lines(grant, "/statements", DAYS, this::page);
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
    return "grant/statements.jte";
  }
}
