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
import org.outturn.grant.AgreementKind;
import org.outturn.grant.Agreements;
import org.outturn.grant.GrantChoices;
import org.outturn.grant.GrantPictures;
import org.outturn.grant.NewAgreement;
import org.outturn.grant.NewSignature;
import org.outturn.grant.SigningParty;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.web.document.DocumentLists;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** The agreements of a grant: drawn up version by version, signed by both parties. */
@RequestScoped
@Path("grants/{ref}/agreements")
@Controller
@Produces(MediaType.TEXT_HTML)
public class AgreementPages {

  private static final String LIST = "grant/agreements.jte";
  private static final String ONE = "grant/agreement.jte";
  private static final String PLACE = "Agreements";
  private static final Set<String> DAYS = Set.of("startsOn", "endsOn", "signedOn");

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Agreements agreements;
  @Inject GrantPictures pictures;
  @Inject GrantChoices choices;
  @Inject DocumentLists documents;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @GET
  public String list() {
    return list(TypedGrant.nothing(), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response draw(MultivaluedMap<String, String> fields) {
    choices.parties(grant);
    var typed = TypedGrant.of(fields);
    try {
      var wanted =
          new NewAgreement(
              typed.word(AgreementKind.class, "kind"),
              typed.day("startsOn"),
              typed.day("endsOn"),
              typed.get("summary"),
              typed.get("source"),
              typed.ticked("illustrative"));
      typed.read();
      var number = agreements.draw(grant, wanted);
      flash.say("Version " + number + " recorded. It holds when both parties have signed");
      return to(number);
    } catch (InvalidInput wrong) {
      return refused(list(typed, TypedGrant.errors(wrong, DAYS)));
    }
  }

  @GET
  @Path("{number}")
  public String view(@PathParam("number") int number) {
    return one(number, TypedGrant.nothing(), List.of());
  }

  @POST
  @Path("{number}/signature")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response sign(@PathParam("number") int number, MultivaluedMap<String, String> fields) {
    choices.parties(grant);
    var typed = TypedGrant.of(fields);
    try {
      var wanted =
          new NewSignature(
              typed.word(SigningParty.class, "party"),
              typed.get("name"),
              typed.get("office"),
              typed.day("signedOn"),
              typed.ticked("illustrative"));
      typed.read();
      agreements.sign(grant, number, wanted);
      flash.say("Signature recorded");
      return to(number);
    } catch (InvalidInput wrong) {
      return refused(one(number, typed, TypedGrant.errors(wrong, DAYS)));
    } catch (RuleViolation signed) {
      return refused(one(number, typed, List.of(FieldError.ofPage(signed.getMessage()))));
    }
  }

  private Response to(int number) {
    return Response.ok("redirect:/grants/" + grant + "/agreements/" + number).build();
  }

  private static Response refused(String view) {
    return Response.status(Response.Status.BAD_REQUEST).entity(view).build();
  }

  private String list(TypedGrant typed, List<FieldError> errors) {
    var who = actor.get();
    models.put(
        "page",
        new AgreementPage(
            GrantHead.place(who, grant, PLACE),
            pictures.of(grant),
            who.may(Permission.MANAGE_GRANTS),
            typed,
            errors));
    return LIST;
  }

  private String one(int number, TypedGrant typed, List<FieldError> errors) {
    var who = actor.get();
    models.put(
        "page",
        new SignaturePage(
            GrantHead.below(who, grant, PLACE, "/agreements", "Agreement version " + number),
            agreements.get(grant, number),
            documents.of("agreement", grant + "/" + number),
            who.may(Permission.MANAGE_GRANTS),
            typed,
            errors));
    return ONE;
  }
}
