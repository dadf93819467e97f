package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.database.Sql;

/** The draft of a return: found or begun, and checked. */
@Dependent
class Drafts {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject java.time.Clock clock;
  @Inject PerformanceReturns returns;
  @Inject VersionFigures figures;
  @Inject KpiSets kpiSets;

  /** The draft of a locked return; begun from the last submitted version when there is none. */
  VersionRow begun(PerformanceReturn of) {
    var draft = returns.draft(of.id());
    if (draft.isPresent()) {
      of.startDraft();
      return draft.get();
    }
    of.startDraft();
    var submitted = returns.submitted(of.id());
    var version = returns.startVersion(of, actor.id(), clock.instant());
    submitted.ifPresent(
        last -> {
          figures.copy(last.id(), version);
          sql.update("UPDATE return_version SET file_id = ? WHERE id = ?", last.file(), version);
        });
    return returns.draft(of.id()).orElseThrow();
  }

  /** What is wrong with the draft now: cells not yet mended, then the rules across figures. */
  List<ReturnProblem> problems(ReturnScope scope, VersionRow draft) {
    return problems(scope, kpiSets.get(scope.kpiSetId()), draft);
  }

  List<ReturnProblem> problems(ReturnScope scope, KpiSet set, VersionRow draft) {
    var previous = figures.before(scope);
    return problems(set, draft, figures.of(draft.id()), previous);
  }

  /** The same, for whoever has read the draft's figures and the previous period's. */
  List<ReturnProblem> problems(
      KpiSet set,
      VersionRow draft,
      Map<FigureKey, Figure> stored,
      Map<FigureKey, FigureValue> previous) {
    var unread = unread(draft.id());
    var values = VersionFigures.values(stored);
    var found = new ArrayList<>(unread.values());
    var broken = unread.values().stream().map(ReturnProblem::measure).collect(Collectors.toSet());
    ReturnRules.check(set, values, previous, draft.nil()).stream()
        .filter(
            problem -> problem.severity() != Severity.ERROR || !broken.contains(problem.measure()))
        .map(problem -> located(problem, stored))
        .forEach(found::add);
    return found;
  }

  /**
   * Says beside a rule's problem in which cells the measure's figures stand, when they were read.
   */
  private static ReturnProblem located(ReturnProblem problem, Map<FigureKey, Figure> stored) {
    var read =
        stored.values().stream()
            .filter(figure -> figure.key().measure().equals(problem.measure()))
            .filter(figure -> figure.cell() != null)
            .toList();
    return read.isEmpty()
        ? problem
        : problem.at(
            read.get(0).sheet(),
            read.stream().map(Figure::cell).sorted().collect(Collectors.joining(", ")));
  }

  /** The cells that could not be read and are not mended, by input name, in page order. */
  Map<String, ReturnProblem> unread(long version) {
    var found = new java.util.LinkedHashMap<String, ReturnProblem>();
    sql.list(
        "SELECT input, finding FROM draft_problem WHERE version_id = ? ORDER BY position, input",
        row -> found.put(row.text("input"), ReturnProblemJson.read(row.text("finding"))),
        version);
    return found;
  }

  void setUnread(long version, Map<String, ReturnProblem> unread) {
    sql.update("DELETE FROM draft_problem WHERE version_id = ?", version);
    if (unread.isEmpty()) {
      return;
    }
    var inputs = unread.keySet().stream().sorted().toArray(String[]::new);
    sql.update(
        "INSERT INTO draft_problem (version_id, input, position, finding)"
            + " SELECT ?, u.input, u.position, u.finding FROM unnest(?::text[], ?::text[])"
            + " WITH ORDINALITY AS u (input, finding, position)",
        version,
        inputs,
        Arrays.stream(inputs)
            .map(unread::get)
            .map(ReturnProblemJson::write)
            .toArray(String[]::new));
  }

  /** Explanations by "code measure", with a measure's comment standing in where there is none. */
  Map<String, String> explanations(long version, List<ReturnProblem> problems) {
    return explanations(version, problems, figures.texts(version));
  }

  /** The same, for whoever has read the version's narrative and comments. */
  Map<String, String> explanations(
      long version, List<ReturnProblem> problems, Map<String, String> texts) {
    var found = new HashMap<String, String>();
    sql.list(
        "SELECT code, measure_code, text FROM warning_explanation WHERE version_id = ?",
        row -> found.put(row.text("code") + " " + row.text("measure_code"), row.text("text")),
        version);
    for (var problem : problems) {
      var comment = texts.get("kpi." + problem.measure());
      if (problem.severity() == Severity.WARNING && comment != null) {
        found.putIfAbsent(problem.code() + " " + problem.measure(), comment);
      }
    }
    return found;
  }
}
