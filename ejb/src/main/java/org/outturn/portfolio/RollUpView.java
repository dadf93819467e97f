package org.outturn.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.outturn.grant.GrantStatus;
import org.outturn.kernel.Money;

/**
 * What a programme's grants add up to, service by service. Figures of people stand beside their
 * service and are not added up: one person may be with several services.
 *
 * @param knownCeiling the most that may be paid by the grants that state it; null when none does
 * @param grants how many grants fund services, each counted once
 * @param unknownCeilings how many of them state no amount
 * @param unfunded how many services have no grant on record
 */
public record RollUpView(
    List<Line> services,
    Money knownCeiling,
    int grants,
    int unknownCeilings,
    int unfunded,
    int returnsAccepted,
    int returnsWaiting,
    int returnsOverdue) {

  public RollUpView {
    services = List.copyOf(services);
  }

  /** "£1,040,000", "not stated", or the known part with what is missing. */
  public String amountWords() {
    if (knownCeiling == null) {
      return "not stated";
    }
    var known = "up to " + knownCeiling;
    return unknownCeilings == 0
        ? known
        : "%s; not stated for %d of %d grants".formatted(known, unknownCeilings, grants);
  }

  /**
   * A service with the grant that funds it.
   *
   * @param grant null when no grant is on record; then all that tells of it is null or empty
   * @param ceiling null: not stated
   * @param endsOn null: not stated
   * @param waiting returns that are due or sent and not yet accepted, those overdue included
   * @param latestPeriod the newest period with an accepted return; null while there is none
   * @param illustrative whether that return is made up for a demonstration
   * @param figures of that return
   */
  public record Line(
      int number,
      String title,
      String provider,
      String grant,
      GrantStatus status,
      Money ceiling,
      LocalDate startsOn,
      LocalDate endsOn,
      int accepted,
      int waiting,
      int overdue,
      String latestPeriod,
      boolean illustrative,
      List<FigureLine> figures) {

    public Line {
      figures = List.copyOf(figures);
    }

    /** The newest period, marked when what it reports is made up. */
    public String latestWords() {
      return illustrative ? latestPeriod + " (illustrative)" : latestPeriod;
    }

    /** "up to £40,000", or "not stated". */
    public String ceilingWords() {
      return ceiling == null ? "not stated" : "up to " + ceiling;
    }

    /** "7 accepted, 1 waiting, none overdue"; "none due here" without returns. */
    public String returnsWords() {
      if (accepted + waiting == 0) {
        return "none due here";
      }
      return "%d accepted, %d waiting".formatted(accepted, waiting)
          + (overdue == 0 ? "" : ", %d of them overdue".formatted(overdue));
    }
  }

  /**
   * A figure as it was accepted.
   *
   * @param kind how the measure counts, such as "different people"
   * @param words the figure as people read it
   */
  public record FigureLine(String measure, String name, String kind, String words) {}
}
