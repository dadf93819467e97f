package org.outturn.programme;

import java.math.BigDecimal;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.Texts;

/**
 * What a source says of a figure: never without the place, the people and the period that it is
 * about.
 *
 * @see FigureView for what each part means
 */
public record NewFigure(
    String title,
    String statement,
    BigDecimal value,
    String qualifier,
    String unit,
    Direction direction,
    String place,
    String population,
    String period,
    PartialDate starts,
    PartialDate ends,
    String document,
    String section,
    PartialDate publishedOn,
    boolean ourArithmetic,
    String note) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  NewFigure checked(FigureKind kind) {
    var texts = new Texts();
    var heading = texts.line("title", title, "Enter what is measured, like knife-crime offences");
    var said = texts.text("statement", statement, "Enter what the source says, in your own words");
    var counted = number(texts, kind);
    var near = texts.optionalLine("qualifier", qualifier);
    var where = texts.line("place", place, "Enter the place that the figure is about");
    var who = texts.line("population", population, "Enter the people or things that are counted");
    var when = texts.line("period", period, "Enter the period, as the source states it");
    texts.unless(
        starts == null || ends == null || !ends.isBefore(starts),
        "ends",
        "The period must end on or after the day it starts");
    texts.unless(
        publishedOn == null || starts == null || !publishedOn.isBefore(starts),
        "publishedOn",
        "A figure cannot be published before its period starts");
    var paper = texts.line("document", document, "Enter the document that the figure is from");
    var part = texts.line("section", section, "Enter where in the document it stands");
    var more = texts.optionalText("note", note);
    texts.done(kind.word() + "-invalid", "The figure cannot be recorded as it is");
    return new NewFigure(
        heading,
        said,
        value,
        near,
        counted,
        direction,
        where,
        who,
        when,
        starts,
        ends,
        paper,
        part,
        publishedOn,
        ourArithmetic,
        more);
  }

  private String number(Texts texts, FigureKind kind) {
    Numbers.sized(texts, "value", value);
    if (kind == FigureKind.MEASURE) {
      texts.needed("value", value, "Enter the figure");
    }
    var counted = texts.optionalLine("unit", unit);
    texts.unless(
        value == null || counted != null, "unit", "Enter what is counted, like % or offences");
    texts.unless(direction == null || value != null, "direction", "A rise or fall needs a figure");
    if (value != null && "%".equals(counted)) {
      texts.unless(value.signum() >= 0, "value", "Enter a percentage of 0 or more");
      texts.unless(
          value.compareTo(WHOLE) <= 0 || direction == Direction.RISE,
          "value",
          "A share or a fall cannot be more than 100%");
    }
    return counted;
  }
}
