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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.grant.Consortium;
import org.outturn.grant.GrantChoices;
import org.outturn.grant.MemberRole;
import org.outturn.grant.NewMember;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.view.FieldError;

/** The consortium of a grant: who leads and who delivers beside it. */
@RequestScoped
@Path("grants/{ref}/partners")
@Controller
@Produces(MediaType.TEXT_HTML)
public class PartnerPages {

  private static final Set<String> DAYS = Set.of("startsOn", "endsOn", "lastDay");

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Consortium consortium;
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
    return forms.add(lines(), fields, this::add, "Member added");
  }

  private void add(TypedGrant typed) {
    var wanted =
        new NewMember(
            typed.get("organisation"),
            typed.word(MemberRole.class, "role"),
            typed.get("part"),
            typed.day("startsOn"),
            typed.day("endsOn"),
            typed.get("source"),
            typed.ticked("illustrative"));
    typed.read();
    consortium.add(grant, wanted);
  }

  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(MultivaluedMap<String, String> fields) {
    return forms.takeBack(lines(), fields, this::remove);
  }

  private void remove(TypedGrant typed) {
    var last = typed.day("lastDay");
    typed.read();
    if (last == null) {
      consortium.remove(grant, typed.number("id"), typed.get("reason"));
    } else {
      end(typed, last);
    }
  }

  /** Ends a member's time; the form's name for its last day is another than the service's. */
  private void end(TypedGrant typed, LocalDate last) {
    try {
      consortium.end(grant, typed.number("id"), last, typed.get("reason"));
    } catch (InvalidInput wrong) {
      throw wrong.renamed("endsOn", "lastDay");
    }
  }

  private LineForms.Lines lines() {
    return new LineForms.Lines(grant, "/partners", DAYS, this::page);
  }

  private String page(TypedGrant typed, List<FieldError> errors) {
    var who = actor.get();
    var may = who.may(Permission.MANAGE_GRANTS);
    models.put(
        "page",
        new PartnerPage(
            GrantHead.place(who, grant, "Partners"),
            consortium.members(grant),
            may,
            may ? choices.parties(grant) : List.of(),
            typed,
            errors));
    return "grant/partners.jte";
  }
}
