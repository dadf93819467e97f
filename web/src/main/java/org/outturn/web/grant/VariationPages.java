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
import org.outturn.grant.GrantPictures;
import org.outturn.grant.NewVariation;
import org.outturn.grant.VariationKind;
import org.outturn.grant.Variations;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.web.document.DocumentLists;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** The variations of a grant. */
@RequestScoped
@Path("grants/{ref}/variations")
@Controller
@Produces(MediaType.TEXT_HTML)
public class VariationPages {

  private static final String PLACE = "Variations";
  private static final Set<String> DAYS = Set.of("endsOn", "variedOn");

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Variations variations;
  @Inject GrantPictures pictures;
  @Inject GrantChoices choices;
  @Inject DocumentLists documents;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @GET
  public String list() {
    return list(TypedGrant.nothing(), List.of(), false);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response vary(MultivaluedMap<String, String> fields) {
    choices.providers(grant);
    var typed = TypedGrant.of(fields);
    try {
      var wanted = wanted(typed);
      typed.read();
      var number = variations.vary(grant, typed.version(), wanted);
      flash.say(
          actor.get().may(Permission.ADD_DOCUMENTS)
              ? "Variation made. Add the signed letter below"
              : "Variation made");
      return Response.ok("redirect:/grants/" + grant + "/variations/" + number).build();
    } catch (InvalidInput wrong) {
      return refused(list(typed, TypedGrant.errors(wrong, DAYS), false), 400);
    } catch (RuleViolation beyond) {
      return refused(list(typed, List.of(FieldError.ofPage(beyond.getMessage())), false), 400);
    } catch (StaleVersion changed) {
      return refused(list(typed, List.of(), true), 412);
    }
  }

  private static NewVariation wanted(TypedGrant typed) {
    return new NewVariation(
        typed.word(VariationKind.class, "kind"),
        typed.day("variedOn"),
        typed.get("reason"),
        typed.day("endsOn"),
        typed.money("ceiling"),
        YearLines.read(typed.get("profile")),
        typed.get("scope"),
        typed.get("provider"),
        typed.get("source"),
        typed.ticked("illustrative"));
  }

  private static Response refused(String view, int status) {
    return Response.status(status).entity(view).build();
  }

  @GET
  @Path("{number}")
  public String view(@PathParam("number") int number) {
    var head = GrantHead.below(actor.get(), grant, PLACE, "/variations", "Variation " + number);
    models.put(
        "page",
        new OneVariationPage(
            head, variations.get(grant, number), documents.of("variation", grant + "/" + number)));
    return "grant/variation.jte";
  }

  private String list(TypedGrant typed, List<FieldError> errors, boolean changed) {
    var who = actor.get();
    var may = who.may(Permission.VARY_GRANTS);
    var now = pictures.of(grant);
    models.put(
        "page",
        new VariationPage(
            GrantHead.place(who, grant, PLACE),
            now,
            may,
            may ? choices.providers(grant) : List.of(),
            typed,
            errors,
            changed ? clash(typed, now.grant()) : null));
    return "grant/variations.jte";
  }

  private static Clash clash(TypedGrant typed, org.outturn.grant.GrantRow now) {
    var builder = Clash.of();
    if (!typed.get("ceiling").isBlank()) {
      builder.field("ceiling", "Ceiling", Words.sum(now.ceiling()), typed.get("ceiling"));
    }
    if (typed.day("endsOn") != null) {
      builder.field(
          "endsOn-day", "Last day", Words.day(now.endsOn()), Words.day(typed.day("endsOn")));
    }
    return builder.done();
  }
}
