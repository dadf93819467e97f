package org.outturn.web.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.decision.DateCorrection;
import org.outturn.decision.DecisionView;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Cell;

/** What happened to a decision, for its body's staff. */
public record HistoryTable(DecisionView decision) {

  public List<Cell> head() {
    return List.of(Cell.text("What happened"), Cell.text("Who"), Cell.text("When"));
  }

  /** Steps and versions of the text, the latest last. */
  public List<List<Cell>> rows() {
    return Stream.of(
            decision.steps().stream().map(one -> new Event(one.at(), words(one), one.by(), null)),
            decision.versions().stream().map(this::written),
            decision.corrections().stream().map(HistoryTable::corrected))
        .flatMap(events -> events)
        .sorted(Comparator.comparing(Event::at))
        .map(Event::cells)
        .toList();
  }

  private Event written(DecisionView.Version one) {
    var old = one.number() < decision.textVersion();
    return new Event(
        one.at(),
        "Text, version " + one.number(),
        one.by(),
        old ? "/decisions/" + decision.reference() + "/changes?since=" + one.number() : null);
  }

  private static Event corrected(DateCorrection one) {
    var changes =
        Stream.of(
                change("decided", one.before().decidedOn(), one.after().decidedOn()),
                change("signed", one.before().signedOn(), one.after().signedOn()),
                change("published", one.before().publishedOn(), one.after().publishedOn()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    return new Event(one.at(), "Dates corrected: " + changes + ". " + one.reason(), one.by(), null);
  }

  /** "signed 2 October 2017 (before: not stated)"; empty when it is the same day. */
  private static String change(String what, LocalDate before, LocalDate after) {
    return Objects.equals(before, after)
        ? ""
        : "%s %s (before: %s)".formatted(what, DatesForm.words(after), DatesForm.words(before));
  }

  private static String words(DecisionView.Step step) {
    var office = step.office() == null ? "" : " by the " + step.office();
    var reason = step.reason() == null ? "" : ": " + step.reason();
    return step.status().words() + office + reason;
  }

  private record Event(java.time.Instant at, String what, String by, String changes) {

    List<Cell> cells() {
      return List.of(
          changes == null ? Cell.text(what) : Cell.link(what, changes, "compared with now"),
          Cell.text(by == null ? "not recorded" : by),
          Cell.text(Dates.moment(at)));
    }
  }
}
