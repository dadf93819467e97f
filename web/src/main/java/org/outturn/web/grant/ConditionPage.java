package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.List;
import org.outturn.access.Actor;
import org.outturn.access.Permission;
import org.outturn.grant.ConditionStatus;
import org.outturn.grant.ConditionView;
import org.outturn.kernel.Dates;
import org.outturn.web.document.DocumentList;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.Place;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of a condition shows.
 *
 * @param typed what was typed into one of its forms
 * @param clash not null when somebody else changed the condition meanwhile
 */
public record ConditionPage(
    ConditionView view,
    List<Place> places,
    DocumentList documents,
    Actor reader,
    ConditionContext.Beside beside,
    CommitmentForm typed,
    List<FieldError> errors,
    Clash clash) {

  public ConditionPage {
    places = List.copyOf(places);
    errors = List.copyOf(errors);
  }

  public String title() {
    return view.row().code() + " " + view.row().title();
  }

  public String address() {
    return "/grants/" + view.grant() + "/conditions/" + view.row().code();
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Grants", "/grants"),
        new Crumb(view.grant(), "/grants/" + view.grant()),
        new Crumb("Conditions", "/grants/" + view.grant() + "/conditions"),
        new Crumb(view.row().code(), null));
  }

  private ConditionStatus status() {
    return view.row().status();
  }

  public boolean manages() {
    return reader.may(Permission.MANAGE_GRANTS);
  }

  public boolean evidences() {
    return reader.may(Permission.EVIDENCE_CONDITIONS) && !status().settled();
  }

  /** Whether the reader judges the evidence that waits. */
  public boolean judges() {
    return reader.may(Permission.REVIEW_CONDITIONS)
        && status() == ConditionStatus.EVIDENCED
        && !view.evidencedByReader();
  }

  /** Whether the reader would judge, but for having sent the evidence themselves. */
  public boolean waitsForSomebodyElse() {
    return reader.may(Permission.REVIEW_CONDITIONS)
        && status() == ConditionStatus.EVIDENCED
        && view.evidencedByReader();
  }

  public boolean waives() {
    return reader.may(Permission.WAIVE_CONDITIONS) && !status().settled();
  }

  public boolean reopens() {
    return reader.may(Permission.REVIEW_CONDITIONS) && status().settled();
  }

  public boolean acts() {
    return evidences() || judges() || waitsForSomebodyElse() || waives() || reopens() || manages();
  }

  /** Whether the form of this name was the one that was sent. */
  public boolean sent(String form) {
    return typed.get("form").equals(form);
  }

  /** What was typed into a field of the form that was sent. */
  public String typed(String form, String field) {
    return sent(form) ? typed.get(field) : "";
  }

  /** The errors of the form that was sent. */
  public List<FieldError> errors(String form, String field) {
    return sent(form)
        ? errors.stream()
            .filter(error -> field.equals(error.id()))
            .map(error -> new FieldError(form + "-" + field, error.message()))
            .toList()
        : List.of();
  }

  /** The errors as the summary leads to them. */
  public List<FieldError> summary() {
    return errors.stream()
        .map(
            error ->
                error.id() == null
                    ? error
                    : new FieldError(typed.get("form") + "-" + error.id(), error.message()))
        .toList();
  }

  public List<SummaryRow> facts() {
    var row = view.row();
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Status", GrantTags.of(row)));
    if (row.reason() != null) {
      facts.add(SummaryRow.of("Reason for its status", row.reason()));
    }
    facts.add(SummaryRow.of("What it asks", row.requirement()));
    facts.add(SummaryRow.of("Target", row.target() == null ? "not stated" : row.target()));
    facts.add(SummaryRow.of("Due", row.dueOn() == null ? "not stated" : Dates.day(row.dueOn())));
    facts.add(
        SummaryRow.of(
            "Before payment",
            row.beforePayment() ? "Must be met before payment" : "Payment does not wait for it"));
    facts.add(SummaryRow.of("Set by", row.source()));
    return facts;
  }

  public List<Cell> progressHead() {
    return Cells.heads("Period", "What the provider says", "Return");
  }

  /** What the returns say of it, the latest period first. */
  public List<List<Cell>> progressRows() {
    return beside.progress().stream()
        .map(
            line ->
                List.of(
                    Cell.link(
                        line.period().label(),
                        "/grants/" + view.grant() + "/returns/" + line.period().code()),
                    Cell.text(line.text()),
                    Cell.text(
                        "Version "
                            + line.version()
                            + (line.accepted() ? ", accepted" : ", not accepted yet"))))
        .toList();
  }

  public List<Cell> measureHead() {
    return Cells.heads("What is reported", "Measure");
  }

  public List<List<Cell>> measureRows() {
    return view.measures().stream()
        .map(
            measure ->
                List.of(
                    Cell.text(measure.wording()),
                    Cell.text(
                        measure.code() == null
                            ? "Not collected yet"
                            : beside.nameOf(measure.code()))))
        .toList();
  }

  /** The measures to choose from. */
  public List<Item> measureItems() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "Not collected yet"));
    beside.measures().forEach(one -> items.add(Item.of(one.code(), one.name())));
    return items;
  }

  public List<Cell> stepHead() {
    return Cells.heads("When", "What happened", "What was said", "By");
  }

  /** The newest first. */
  public List<List<Cell>> stepRows() {
    var rows = new ArrayList<List<Cell>>();
    for (var step : view.steps()) {
      rows.add(
          0,
          List.of(
              Cell.text(Dates.moment(step.at())),
              Cell.text(step.status().words()),
              Cell.text(words(step)),
              Cell.text(step.by())));
    }
    return rows;
  }

  private static String words(ConditionView.Step step) {
    if (step.statement() != null) {
      return step.statement();
    }
    var reason = step.reason() == null ? "" : step.reason();
    return step.authority() == null ? reason : reason + " (by the " + step.authority() + ")";
  }

  public List<Cell> changeHead() {
    return Cells.heads("From", "What it says from then on", "Why", "By");
  }

  /** What it says from which day on, the newest first; empty when it never changed. */
  public List<List<Cell>> changeRows() {
    var rows = new ArrayList<List<Cell>>();
    if (view.changes().isEmpty()) {
      return rows;
    }
    rows.add(
        List.of(
            Cell.text("The start"),
            Cell.text(words(view.original())),
            Cell.text(""),
            Cell.text("")));
    for (var change : view.changes()) {
      rows.add(
          0,
          List.of(
              Cell.text(Dates.day(change.from())),
              Cell.text(words(change.terms())),
              Cell.text(change.reason()),
              Cell.text(change.by() + ", " + Dates.moment(change.at()))));
    }
    return rows;
  }

  private static String words(ConditionView.Terms terms) {
    var words = new ArrayList<String>();
    words.add(terms.title() + ": " + terms.requirement());
    words.add("Target: " + (terms.target() == null ? "not stated" : terms.target()) + ".");
    words.add("Due: " + (terms.dueOn() == null ? "not stated" : Dates.day(terms.dueOn())) + ".");
    if (terms.beforePayment()) {
      words.add("Must be met before payment.");
    }
    return String.join(" ", words);
  }
}
