package org.outturn.web.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.kernel.Dates;
import org.outturn.kernel.PartialDate;
import org.outturn.programme.Alias;
import org.outturn.programme.FigureView;
import org.outturn.programme.PledgeStatus;
import org.outturn.programme.VoidedPart;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Tag;

/** Cells that the tables of programmes share. */
public final class Tables {

  /** The heads of what was taken back. */
  public static final List<Cell> TAKEN_BACK =
      List.of(
          Cell.text("What"),
          Cell.text("Kind"),
          Cell.text("What was wrong with it"),
          Cell.text("Who"),
          Cell.text("When"));

  private Tables() {}

  static List<Cell> heads(boolean manages, String... words) {
    var heads = new ArrayList<>(Arrays.stream(words).map(Cell::text).toList());
    if (manages) {
      heads.add(Cell.text("Change"));
    }
    return heads;
  }

  /** The cells, with a link to change what they tell of for whoever may. */
  static List<Cell> row(boolean manages, String address, String title, Cell... cells) {
    var row = new ArrayList<>(List.of(cells));
    if (manages) {
      row.add(Cell.link("Change", address + "/edit", title));
    }
    return row;
  }

  static List<List<Cell>> takenBackRows(List<VoidedPart> parts) {
    return parts.stream()
        .map(
            one ->
                List.of(
                    Cell.text(one.title()),
                    Cell.text(one.part().replaceAll("s$", "")),
                    Cell.text(one.reason()),
                    Cell.text(one.by()),
                    Cell.text(Dates.moment(one.at()))))
        .toList();
  }

  static Cell stated(String text) {
    return Cell.text(text == null ? "not stated" : text);
  }

  static Cell day(PartialDate day) {
    return Cell.text(PartialDate.orNotStated(day));
  }

  /** "supporting those at risk (Case study)". */
  static String aliases(List<Alias> aliases) {
    return aliases.stream()
        .map(one -> one.wording() + (one.source() == null ? "" : " (" + one.source() + ")"))
        .collect(Collectors.joining("; "));
  }

  static Tag tag(PledgeStatus status) {
    return switch (status) {
      case PLEDGED -> Tag.of(status.words(), "grey");
      case UNDER_WAY -> Tag.of(status.words(), "blue");
      case AT_RISK -> Tag.of(status.words(), "yellow");
      case KEPT -> Tag.of(status.words(), "green");
      case DROPPED -> Tag.of(status.words(), "red");
    };
  }

  /** The period of a figure; a time that is still to come here is called so. */
  static String period(FigureView figure) {
    return figure.period() + (figure.afterToday() ? " (dated after today)" : "");
  }

  static String source(FigureView figure) {
    var published =
        figure.publishedOn() == null
            ? "publication date not stated"
            : "published " + figure.publishedOn().words();
    return "%s (%s)%s"
        .formatted(figure.source(), published, figure.ourArithmetic() ? "; our arithmetic" : "");
  }

  /** What is said where figures of one name differ in what they are about. */
  static List<String> sideBySide(List<FigureView> figures) {
    var byTitle = new LinkedHashMap<String, List<FigureView>>();
    figures.forEach(
        one -> byTitle.computeIfAbsent(one.title(), title -> new ArrayList<>()).add(one));
    return byTitle.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(
            entry ->
                entry.getKey()
                    + ": "
                    + entry.getValue().stream()
                        .map(
                            one ->
                                "%s (%s, %s)"
                                    .formatted(one.valueWords(), one.place(), one.period()))
                        .collect(Collectors.joining("; "))
                    + ". They tell of different places or periods: they are never added up,"
                    + " averaged or put in one another's place.")
        .toList();
  }
}
