package org.outturn.web.performance;

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
import java.util.concurrent.atomic.AtomicInteger;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.kernel.NotFound;
import org.outturn.performance.KpiSetReading;
import org.outturn.performance.KpiSetVersion;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.PeriodReading;
import org.outturn.performance.PeriodRow;
import org.outturn.performance.TargetReading;
import org.outturn.performance.TargetSetting;
import org.outturn.web.grant.CommitmentAnswer;
import org.outturn.web.grant.CommitmentForm;
import org.outturn.web.grant.GrantHead;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** What is promised for a grant's measures: all of it, and each measure with its history. */
@RequestScoped
@Path("grants/{ref}/targets")
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TargetPages {

  private static final String PLACE = "Targets";

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject TargetReading reading;
  @Inject TargetSetting setting;
  @Inject KpiSetReading kpiSets;
  @Inject PeriodReading periods;
  @Inject ReportingSteps steps;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @GET
  public String list() {
    models.put(
        "page",
        new TargetListPage(
            GrantHead.place(actor.get(), grant, PLACE),
            kpiSets.newest(grant).orElse(null),
            periods.list(grant),
            reading.current(grant),
            may(),
            steps.of(grant)));
    return "performance/targets.jte";
  }

  @GET
  @Path("{measure}")
  public String one(@PathParam("measure") String code) {
    var versions = kpiSets.versions(grant);
    measure(versions, code);
    return form(
        code,
        TargetForm.of(reporting(versions, code), reading.history(grant, code)),
        List.of(),
        null);
  }

  @POST
  @Path("{measure}")
  public Response set(@PathParam("measure") String code, MultivaluedMap<String, String> sent) {
    var typed = new TargetForm(CommitmentForm.of(sent));
    var versions = kpiSets.versions(grant);
    var set = new AtomicInteger();
    return CommitmentAnswer.of(
        () ->
            set.set(
                setting.setAll(
                    grant, code, typed.read(reporting(versions, code)), typed.form().version())),
        () -> said(set.get(), code),
        (errors, stale) ->
            stale ? clash(code, typed) : form(code, typed, TargetForm.errors(errors), null));
  }

  private Response said(int number, String code) {
    flash.say(
        number == 0
            ? "Nothing has changed"
            : ReturnWords.count(number, "target is", "targets are") + " saved");
    return CommitmentAnswer.redirect("/grants/" + grant + "/targets/" + code);
  }

  /** Both versions, period by period, over the form that still holds what was typed. */
  private String clash(String code, TargetForm typed) {
    var now = reading.history(grant, code);
    var of = reporting(kpiSets.versions(grant), code);
    var saved = TargetForm.of(of, now).form();
    var clash = Clash.of();
    for (var period : of) {
      for (var part : List.of("value", "tolerance")) {
        var field = period.row().period().code() + "." + part;
        var label = period.row().period().code() + (part.equals("value") ? "" : ", tolerance");
        clash.field(field, label, saved.get(field), typed.form().get(field));
      }
    }
    var again = new TargetForm(typed.form().with("version", TargetForm.newest(now)));
    return form(code, again, List.of(), clash.done());
  }

  private String form(String code, TargetForm typed, List<FieldError> errors, Clash clash) {
    var versions = kpiSets.versions(grant);
    var measure = measure(versions, code);
    models.put(
        "page",
        new TargetFormPage(
            GrantHead.below(actor.get(), grant, PLACE, "/targets", measure.name()),
            measure,
            reporting(versions, code),
            reading.history(grant, code),
            may(),
            typed,
            errors,
            clash));
    return "performance/target.jte";
  }

  private boolean may() {
    return actor.get().may(Permission.MANAGE_GRANTS);
  }

  /** The measure as the newest version that has it says. */
  private static MeasureDef measure(List<KpiSetVersion> versions, String code) {
    return versions.stream()
        .flatMap(version -> version.set().measure(code).stream())
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The open periods that report a measure. */
  private List<PeriodRow> reporting(List<KpiSetVersion> versions, String code) {
    var with =
        versions.stream()
            .filter(version -> version.set().measure(code).isPresent())
            .map(version -> version.set().number())
            .toList();
    return periods.list(grant).stream().filter(one -> with.contains(one.kpiSet())).toList();
  }
}
