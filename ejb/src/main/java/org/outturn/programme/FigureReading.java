package org.outturn.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.database.Sql;

/** Reads published figures. */
@Dependent
class FigureReading {

  private static final String FIGURES =
      "SELECT f.*, a.display_name FROM published_figure f"
          + " JOIN user_account a ON a.id = f.recorded_by WHERE f.programme_id = ? AND f.kind = ?";

  @Inject Sql sql;
  @Inject Clock clock;

  /** The revisions that stand, those of one title together. */
  List<FigureView> standing(long programme, FigureKind kind) {
    return sql.list(
        FIGURES
            + " AND NOT f.voided AND f.revision = (SELECT max(n.revision) FROM published_figure n"
            + " WHERE n.programme_id = f.programme_id AND n.kind = f.kind"
            + " AND n.number = f.number) ORDER BY min(f.number) OVER (PARTITION BY f.title),"
            + " f.title, f.number",
        this::view,
        programme,
        kind);
  }

  /** All revisions of one, the newest first. */
  List<FigureView> revisions(long programme, FigureKind kind, int number) {
    return sql.list(
        FIGURES + " AND f.number = ? ORDER BY f.revision DESC",
        this::view,
        programme,
        kind,
        number);
  }

  private FigureView view(Sql.Row row) throws SQLException {
    return FigureView.of(
        row.one(FigureKind.class, "kind"),
        row.integer("number"),
        row.integer("revision"),
        said(row),
        row.text("reason"),
        row.text("display_name"),
        row.instant("recorded_at"),
        row.flag("voided"),
        LocalDate.now(clock));
  }

  private static NewFigure said(Sql.Row row) throws SQLException {
    return new NewFigure(
        row.text("title"),
        row.text("statement"),
        row.decimal("value"),
        row.text("qualifier"),
        row.text("unit"),
        row.one(Direction.class, "direction"),
        row.text("place"),
        row.text("population"),
        row.text("period"),
        PartialDate.of(row.text("starts")),
        PartialDate.of(row.text("ends")),
        row.text("document"),
        row.text("section"),
        PartialDate.of(row.text("published_on")),
        row.flag("our_arithmetic"),
        row.text("note"));
  }
}
