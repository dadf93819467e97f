package org.outturn.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.outturn.kernel.PartialDate;

/**
 * One revision of a published figure.
 *
 * @param number which figure of its kind; revisions share it
 * @param revision from 1
 * @param title what is measured; figures of one title stand side by side
 * @param statement what the source says, in our words
 * @param value null: the source claims something without a figure
 * @param qualifier such as "nearly"; null for none
 * @param direction null: the value is a level, not a change
 * @param period in words, as the source states it
 * @param publishedOn null: not stated
 * @param ourArithmetic whether we worked it out from the source
 * @param reason why this revision was made; null for the first
 * @param voided whether this revision takes the figure back
 * @param afterToday whether it tells of, or was published at, a time after the record's own day
 */
public record FigureView(
    FigureKind kind,
    int number,
    int revision,
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
    String note,
    String reason,
    String recordedBy,
    Instant recordedAt,
    boolean voided,
    boolean afterToday) {

  static FigureView of(
      FigureKind kind,
      int number,
      int revision,
      NewFigure said,
      String reason,
      String recordedBy,
      Instant recordedAt,
      boolean voided,
      LocalDate today) {
    return new FigureView(
        kind,
        number,
        revision,
        said.title(),
        said.statement(),
        Numbers.plain(said.value()),
        said.qualifier(),
        said.unit(),
        said.direction(),
        said.place(),
        said.population(),
        said.period(),
        said.starts(),
        said.ends(),
        said.document(),
        said.section(),
        said.publishedOn(),
        said.ourArithmetic(),
        said.note(),
        reason,
        recordedBy,
        recordedAt,
        voided,
        after(said.ends(), today) || after(said.publishedOn(), today));
  }

  /** What it says, as it could be said again. */
  NewFigure said() {
    return new NewFigure(
        title,
        statement,
        value,
        qualifier,
        unit,
        direction,
        place,
        population,
        period,
        starts,
        ends,
        document,
        section,
        publishedOn,
        ourArithmetic,
        note);
  }

  private static boolean after(PartialDate day, LocalDate today) {
    return day != null && day.first().isAfter(today);
  }

  /** "27% fall", "nearly 20% fall", "70 arrests", or "no figure". */
  public String valueWords() {
    if (value == null) {
      return "no figure";
    }
    var words = (qualifier == null ? "" : qualifier + " ") + Numbers.words(value);
    words += "%".equals(unit) ? "%" : " " + unit;
    return direction == null ? words : words + " " + direction.words();
  }

  /** The document with its section. */
  public String source() {
    return document + ", " + section;
  }
}
