package org.outturn.web.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.kernel.Dates;
import org.outturn.learning.Edit;
import org.outturn.learning.ItemView;
import org.outturn.learning.LearningStatus;
import org.outturn.learning.RoughDay;
import org.outturn.learning.Step;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.SummaryRow;
import org.outturn.web.view.Tag;

/**
 * What the page of any record of learning shows of how it stands and how it can move on.
 *
 * @param mayChange whether the reader may move it
 * @param typed what was typed into one of the page's forms
 */
public record Moves(ItemView item, boolean mayChange, Typed typed, List<FieldError> errors) {

  public String address() {
    return "/learning/" + item.kind().path() + "/" + item.reference();
  }

  /** "Case study CS-2". */
  public String caption() {
    return item.kind().words() + " " + item.reference();
  }

  public List<Crumb> crumbs(String title) {
    return List.of(
        new Crumb("Home", "/"), new Crumb("Learning", "/learning"), new Crumb(title, null));
  }

  public Tag tag() {
    return LearningTags.of(item.status());
  }

  public boolean withdrawn() {
    return item.status() == LearningStatus.WITHDRAWN;
  }

  /** Whether the next step, or one of them, is to publish it. */
  public boolean publishable() {
    return switch (item.kind()) {
      case CASE_STUDY -> item.status() == LearningStatus.REVIEWED;
      default -> item.status() != LearningStatus.PUBLISHED;
    };
  }

  /** Who recorded it and whether and where it is published. */
  public List<SummaryRow> facts() {
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of("Recorded by", item.body()));
    if (item.publishedWhere() != null) {
      var day = item.published() == null ? "date not stated" : RoughDay.words(item.published());
      rows.add(SummaryRow.of("Published", item.publishedWhere() + ", " + day));
    }
    return rows;
  }

  public List<Cell> stepHead() {
    return List.of(
        Cell.text("What happened"), Cell.text("Details"), Cell.text("Who"), Cell.text("When"));
  }

  public List<List<Cell>> stepRows() {
    return item.steps().stream()
        .map(
            step ->
                List.of(
                    Cell.text(what(step)),
                    Cell.text(details(step)),
                    Cell.text(step.by()),
                    Cell.text(Dates.moment(step.recordedAt()))))
        .toList();
  }

  private String what(Step step) {
    var words = step.elsewhere() ? "Recorded as published elsewhere" : step.status().words();
    return step.text() == null ? words : words + " (text " + step.text() + ")";
  }

  private static String details(Step step) {
    var parts = new ArrayList<String>();
    if (step.consent() != null) {
      parts.add(step.consent().words());
    }
    if (step.publishedWhere() != null) {
      parts.add(step.publishedWhere());
      parts.add(step.published() == null ? "date not stated" : RoughDay.words(step.published()));
    }
    if (step.note() != null) {
      parts.add(step.note());
    }
    return String.join(". ", parts);
  }

  public List<Cell> versionHead() {
    return List.of(
        Cell.text("Version"), Cell.text("What changed"), Cell.text("Who"), Cell.text("When"));
  }

  public List<List<Cell>> versionRows() {
    return item.versions().stream()
        .map(
            edit ->
                List.of(
                    Cell.text(Integer.toString(edit.number())),
                    Cell.text(changed(edit)),
                    Cell.text(edit.by()),
                    Cell.text(Dates.moment(edit.recordedAt()))))
        .toList();
  }

  private static String changed(Edit edit) {
    return edit.number() == 1
        ? "First recorded"
        : edit.changes().stream()
            .map(
                one ->
                    "%s: from “%s” to “%s”"
                        .formatted(one.field(), stated(one.before()), stated(one.after())))
            .collect(Collectors.joining("; "));
  }

  private static String stated(String text) {
    return text.isEmpty() ? "not stated" : text;
  }
}
