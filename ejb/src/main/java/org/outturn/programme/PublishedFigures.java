package org.outturn.programme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Records published results and outside measures. A correction is another revision. */
@Stateless
@Requires(Permission.MANAGE_PROGRAMMES)
public class PublishedFigures {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject ProgrammeScopes scopes;
  @Inject FigureReading figures;
  @Inject Parts parts;
  @Inject Clock clock;

  /**
   * @return the figure's number among those of its kind
   */
  public int record(String slug, FigureKind kind, NewFigure wanted) {
    var programme = scopes.locked(slug);
    var said = wanted.checked(kind);
    var number =
        (int)
            sql.count(
                "SELECT coalesce(max(number), 0) + 1 FROM published_figure"
                    + " WHERE programme_id = ? AND kind = ?",
                programme.id(),
                kind);
    insert(programme, kind, number, 1, said, null, false);
    note(kind.word() + ".recorded", programme, number, 1);
    return number;
  }

  /**
   * Replaces what is said of a figure; what was said before stays below it.
   *
   * @param based the revision that the change is based on; null when the caller does not say
   * @param reason why it is revised
   * @throws StaleVersion when somebody has revised it since
   */
  public void revise(
      String slug, FigureKind kind, int number, Long based, NewFigure wanted, String reason) {
    var programme = scopes.locked(slug);
    var now = newest(programme, kind, number, based);
    var said = wanted.checked(kind);
    var texts = new Texts();
    var why = texts.text("reason", reason, "Enter why the figure is revised");
    texts.done(kind.word() + "-invalid", "The figure cannot be revised as it is");
    insert(programme, kind, number, now.revision() + 1, said, why, false);
    note(kind.word() + ".revised", programme, number, now.revision() + 1);
  }

  /**
   * Takes a figure back with a last revision that says what the one before it said, and why.
   *
   * @param based the revision that the caller read; null when the caller does not say
   * @param reason what was wrong with it
   */
  public void takeBack(String slug, FigureKind kind, int number, Long based, String reason) {
    var programme = scopes.locked(slug);
    var now = newest(programme, kind, number, based);
    insert(programme, kind, number, now.revision() + 1, now.said(), reason, true);
    note(kind.word() + ".voided", programme, number, now.revision() + 1);
  }

  private FigureView newest(ProgrammeScope programme, FigureKind kind, int number, Long based) {
    var now =
        figures.revisions(programme.id(), kind, number).stream()
            .findFirst()
            .filter(one -> !one.voided())
            .orElseThrow(NotFound::new);
    if (based != null && based != now.revision()) {
      throw new StaleVersion();
    }
    return now;
  }

  private void insert(
      ProgrammeScope programme,
      FigureKind kind,
      int number,
      int revision,
      NewFigure said,
      String reason,
      boolean voided) {
    sql.update(
        "INSERT INTO published_figure (programme_id, kind, number, revision, title, statement,"
            + " value, qualifier, unit, direction, place, population, period, starts, ends,"
            + " document, section, published_on, our_arithmetic, note, reason, voided,"
            + " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?)",
        programme.id(),
        kind,
        number,
        revision,
        said.title(),
        said.statement(),
        said.value(),
        said.qualifier(),
        said.unit(),
        said.direction(),
        said.place(),
        said.population(),
        said.period(),
        iso(said.starts()),
        iso(said.ends()),
        said.document(),
        said.section(),
        iso(said.publishedOn()),
        said.ourArithmetic(),
        said.note(),
        reason,
        voided,
        actor.id(),
        clock.instant());
  }

  private static String iso(PartialDate day) {
    return day == null ? null : day.iso();
  }

  private void note(String event, ProgrammeScope programme, int number, int revision) {
    parts.record(
        event,
        programme,
        Map.of("number", Integer.toString(number), "revision", Integer.toString(revision)));
  }
}
