package org.outturn.web.performance;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.kernel.Dates;
import org.outturn.performance.KpiSetChange;
import org.outturn.performance.KpiSetVersion;
import org.outturn.web.grant.Cells;
import org.outturn.web.grant.GrantHead;
import org.outturn.web.view.Cell;
import org.outturn.web.view.SummaryRow;
import org.outturn.web.view.TaskItem;

/**
 * What the page of a grant's KPI set shows.
 *
 * @param versions all, the newest first
 * @param shown null while there is none
 * @param may whether the reader may write the next version
 * @param steps what is left to do
 */
public record KpiSetPage(
    GrantHead head,
    List<KpiSetVersion> versions,
    KpiSetVersion shown,
    boolean may,
    List<TaskItem> steps) {

  public KpiSetPage {
    versions = List.copyOf(versions);
    steps = List.copyOf(steps);
  }

  public String address() {
    return head.address() + "/kpi-set";
  }

  public boolean newest() {
    return shown.equals(versions.get(0));
  }

  public List<SummaryRow> facts() {
    return Stream.of(
            SummaryRow.of("Version", shown.set().number() + (newest() ? ", the newest" : "")),
            SummaryRow.of("Recorded", recorded(shown)),
            SummaryRow.of("What changed and why", shown.reason() == null ? "–" : shown.reason()),
            SummaryRow.of("Periods that report against it", periods(shown)))
        .toList();
  }

  private static String recorded(KpiSetVersion version) {
    return Dates.moment(version.recordedAt())
        + (version.madeBy() == null ? "" : " by " + version.madeBy());
  }

  private static String periods(KpiSetVersion version) {
    return version.periods().isEmpty() ? "none" : String.join(", ", version.periods());
  }

  public List<Cell> measureHead() {
    return Cells.heads(
        "Measure", "Code", "What is counted", "Type", "Unit", "Better", "Outcome", "Required");
  }

  public List<List<Cell>> measureRows() {
    return shown.set().measures().stream()
        .map(
            measure -> {
              var cells = Cells.measure(measure);
              return Stream.of(
                      Stream.of(cells.get(0), Cell.text(measure.code())),
                      cells.subList(1, cells.size()).stream(),
                      Stream.of(yes(measure.outcome()), yes(measure.required())))
                  .flatMap(part -> part)
                  .toList();
            })
        .toList();
  }

  private static Cell yes(boolean flag) {
    return Cell.text(flag ? "Yes" : "No");
  }

  public List<Cell> sumHead() {
    return Cells.heads("Sum", "Total", "Its parts");
  }

  public List<List<Cell>> sumRows() {
    return shown.set().identities().stream()
        .map(
            sum ->
                List.of(
                    Cell.text(sum.code()),
                    Cell.text(name(sum.total())),
                    Cell.text(String.join(" + ", sum.parts().stream().map(this::name).toList()))))
        .toList();
  }

  private String name(String code) {
    return shown.set().measure(code).map(measure -> measure.name()).orElse(code);
  }

  /** The version before the one that is shown; null for the first. */
  public KpiSetVersion before() {
    return versions.stream()
        .filter(one -> one.set().number() == shown.set().number() - 1)
        .findFirst()
        .orElse(null);
  }

  public List<Cell> changeHead() {
    return Cells.heads("What", "Before", "Now");
  }

  public List<List<Cell>> changeRows() {
    return KpiSetChange.between(before().set(), shown.set()).stream()
        .map(
            change ->
                List.of(
                    Cell.text(change.what()),
                    Cell.text(dash(change.before())),
                    Cell.text(dash(change.after()))))
        .toList();
  }

  private static String dash(String text) {
    return text.isEmpty() ? "–" : text;
  }

  public List<Cell> versionHead() {
    return Cells.heads("Version", "Recorded", "What changed and why", "Measures", "Periods");
  }

  public List<List<Cell>> versionRows() {
    return versions.stream().map(this::versionRow).toList();
  }

  private List<Cell> versionRow(KpiSetVersion version) {
    var number = version.set().number();
    return List.of(
        Cell.link("Version " + number, address() + "?version=" + number),
        Cell.text(recorded(version)),
        Cell.text(version.reason() == null ? "–" : version.reason()),
        Cell.text(String.valueOf(version.set().measures().size())),
        Cell.text(periods(version)));
  }
}
