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
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.Period;
import org.outturn.performance.DueDates;
import org.outturn.performance.KpiSetReading;
import org.outturn.performance.NewPeriod;
import org.outturn.performance.PeriodOpening;
import org.outturn.performance.PeriodPlan;
import org.outturn.performance.PeriodReading;
import org.outturn.web.grant.CommitmentAnswer;
import org.outturn.web.grant.CommitmentForm;
import org.outturn.web.grant.GrantHead;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** For which periods a grant reports and by when: the list, opening more, other due dates. */
@RequestScoped
@Path("grants/{ref}/periods")
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PeriodPages {

  private static final String PLACE = "Periods";
  private static final String LIST = "performance/periods.jte";
  private static final String ONE_OFF = "performance/period-one-off.jte";
  private static final String REMAINING = "performance/periods-remaining.jte";

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject PeriodReading reading;
  @Inject PeriodOpening opening;
  @Inject DueDates dueDates;
  @Inject KpiSetReading kpiSets;
  @Inject ReportingSteps steps;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @GET
  public String list() {
    return page(LIST, null, CommitmentForm.EMPTY, List.of());
  }

  @POST
  public Response open(MultivaluedMap<String, String> sent) {
    var typed = CommitmentForm.of(sent);
    return CommitmentAnswer.of(
        () -> {
          var code = typed.get("code");
          var due =
              Optional.ofNullable(typed.day("dueOn"))
                  .or(() -> Period.parse(code).map(of -> PeriodPlan.due(of.lastDay())));
          opening.open(grant, NewPeriod.regular(code, due.orElse(null)));
        },
        () -> said("The period is open: its provider can download the workbook"),
        (errors, stale) -> page(LIST, null, typed, errors));
  }

  @GET
  @Path("one-off")
  public String oneOff() {
    mayOpen();
    return page(ONE_OFF, "Open a one-off period", CommitmentForm.EMPTY, List.of());
  }

  @POST
  @Path("one-off")
  public Response openOneOff(MultivaluedMap<String, String> sent) {
    var typed = CommitmentForm.of(sent);
    return CommitmentAnswer.of(
        () -> {
          var last = typed.day("lastDay");
          var due = typed.day("dueOn");
          var wanted =
              new NewPeriod(
                  null,
                  typed.day("startsOn"),
                  last,
                  due == null && last != null ? PeriodPlan.due(last) : due,
                  typed.ticked("overlaps"),
                  false);
          opening.openOneOff(grant, wanted);
        },
        () -> said("The period is open: its provider can download the workbook"),
        (errors, stale) -> page(ONE_OFF, "Open a one-off period", typed, errors));
  }

  @GET
  @Path("remaining")
  public String remaining() {
    mayOpen();
    return page(REMAINING, "Open all remaining quarters", CommitmentForm.EMPTY, List.of());
  }

  @POST
  @Path("remaining")
  public Response openAll(MultivaluedMap<String, String> sent) {
    var typed = CommitmentForm.of(sent);
    var chosen = typed.all("quarters");
    return CommitmentAnswer.of(
        () -> opening.openAll(grant, chosen),
        () -> said(ReturnWords.count(chosen.size(), "quarter is", "quarters are") + " open"),
        (errors, stale) -> page(REMAINING, "Open all remaining quarters", typed, errors));
  }

  @GET
  @Path("{period}/due-date")
  public String dueDate(@PathParam("period") String code) {
    var version = reading.one(grant, code).version();
    return dueDate(code, CommitmentForm.EMPTY.with("version", version), List.of(), null);
  }

  @POST
  @Path("{period}/due-date")
  public Response changeDueDate(
      @PathParam("period") String code, MultivaluedMap<String, String> sent) {
    var typed = CommitmentForm.of(sent);
    return CommitmentAnswer.of(
        () ->
            dueDates.change(grant, code, typed.day("dueOn"), typed.get("reason"), typed.version()),
        () -> said("The due date is changed; its provider sees the new day"),
        (errors, stale) -> stale ? clash(code, typed) : dueDate(code, typed, errors, null));
  }

  private String clash(String code, CommitmentForm typed) {
    var now = reading.one(grant, code);
    var clash =
        Clash.of().field("dueOn-day", "Due", now.row().dueOn(), typed.dayTyped("dueOn")).done();
    return dueDate(code, typed.with("version", now.version()), List.of(), clash);
  }

  private String dueDate(String code, CommitmentForm typed, List<FieldError> errors, Clash clash) {
    var period = reading.one(grant, code);
    models.put(
        "page",
        new DueDatePage(
            head("When " + code + " is due"),
            period,
            reading.changes(grant, code),
            may(),
            typed,
            errors,
            clash));
    return "performance/due-date.jte";
  }

  private Response said(String words) {
    flash.say(words);
    return CommitmentAnswer.redirect("/grants/" + grant + "/periods");
  }

  private GrantHead head(String title) {
    return title == null
        ? GrantHead.place(actor.get(), grant, PLACE)
        : GrantHead.below(actor.get(), grant, PLACE, "/periods", title);
  }

  private void mayOpen() {
    if (!may()) {
      throw new Forbidden("Your role does not allow this");
    }
  }

  private boolean may() {
    return actor.get().may(Permission.MANAGE_GRANTS);
  }

  /**
   * @param title null for the list itself
   */
  private String page(String view, String title, CommitmentForm typed, List<FieldError> errors) {
    models.put(
        "page",
        new PeriodListPage(
            head(title),
            reading.list(grant),
            reading.remaining(grant),
            may() && kpiSets.newest(grant).isPresent(),
            may(),
            steps.of(grant),
            typed,
            errors));
    return view;
  }
}
