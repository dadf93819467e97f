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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.performance.KpiSet;
import org.outturn.performance.KpiSetChange;
import org.outturn.performance.KpiSetReading;
import org.outturn.performance.KpiSetUp;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.NewKpiSet;
import org.outturn.performance.PeriodReading;
import org.outturn.performance.PeriodRow;
import org.outturn.performance.ReturnStatus;
import org.outturn.web.grant.CommitmentAnswer;
import org.outturn.web.grant.GrantHead;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** What a grant reports: the versions of its KPI set, and the form of the next one. */
@RequestScoped
@Path("grants/{ref}/kpi-set")
@Controller
@Produces(MediaType.TEXT_HTML)
public class KpiSetPages {

  private static final String PLACE = "KPI set";

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject KpiSetReading reading;
  @Inject KpiSetUp setUp;
  @Inject PeriodReading periods;
  @Inject ReportingSteps steps;
  @Inject Clock clock;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  /**
   * One version with what led to it.
   *
   * @param number the newest when it is not there
   */
  @GET
  public String show(@QueryParam("version") Integer number) {
    var versions = reading.versions(grant);
    var shown =
        number == null
            ? versions.stream().findFirst().orElse(null)
            : reading.version(grant, number);
    models.put(
        "page",
        new KpiSetPage(
            GrantHead.place(actor.get(), grant, PLACE),
            versions,
            shown,
            actor.get().may(Permission.MANAGE_GRANTS),
            steps.of(grant)));
    return "performance/kpi-set.jte";
  }

  @GET
  @Path("new")
  public String blank() {
    mayWrite();
    var form =
        reading
            .newest(grant)
            .map(set -> KpiSetForm.from(set, moving()))
            .orElseGet(KpiSetForm::empty);
    return form(form, null, List.of());
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> sent) {
    mayWrite();
    reading.newest(grant);
    var form = KpiSetForm.sent(sent);
    var button = sent.getFirst("button");
    if (button != null && form.rearrange(button)) {
      return Response.ok(form(form, null, List.of())).build();
    }
    try {
      var number = setUp.define(grant, form.read());
      flash.say("Version " + number + " of the KPI set is saved");
      return CommitmentAnswer.redirect("/grants/" + grant + "/kpi-set");
    } catch (InvalidInput wrong) {
      return again(400, form, null, KpiSetForm.errors(wrong));
    } catch (StaleVersion stale) {
      return clash(form);
    }
  }

  /** What the newest version says otherwise, over the form that still holds what was typed. */
  private Response clash(KpiSetForm form) {
    var now = reading.newest(grant).orElse(new KpiSet(0, 0, List.of(), List.of()));
    var typed = form.read();
    var clash = Clash.of();
    KpiSetChange.between(now, new KpiSet(0, 0, readable(typed), typed.identities()))
        .forEach(one -> clash.field("measure-1-code", one.what(), one.before(), one.after()));
    return again(412, form.basedOn(now.number()), clash.done(), List.of());
  }

  private static List<MeasureDef> readable(NewKpiSet typed) {
    return typed.measures().stream().filter(one -> one.type() != null).toList();
  }

  private void mayWrite() {
    if (!actor.get().may(Permission.MANAGE_GRANTS)) {
      throw new Forbidden("Your role does not allow this");
    }
  }

  private Response again(int status, KpiSetForm form, Clash clash, List<FieldError> errors) {
    return Response.status(status).entity(form(form, clash, errors)).build();
  }

  private String form(KpiSetForm form, Clash clash, List<FieldError> errors) {
    var title = form.basedOn() == 0 ? "Write the KPI set" : "Write a new version";
    models.put(
        "page",
        new KpiSetFormPage(
            GrantHead.below(actor.get(), grant, PLACE, "/kpi-set", title),
            form,
            movable(),
            clash,
            errors));
    return "performance/kpi-set-form.jte";
  }

  private List<PeriodRow> movable() {
    return periods.list(grant).stream()
        .filter(period -> period.row().status() == ReturnStatus.NOT_STARTED)
        .toList();
  }

  /** The periods that have not begun: their providers cannot have counted anything yet. */
  private List<String> moving() {
    var today = LocalDate.now(clock);
    return movable().stream()
        .filter(period -> period.row().period().start().isAfter(today))
        .map(period -> period.row().period().code())
        .toList();
  }
}
