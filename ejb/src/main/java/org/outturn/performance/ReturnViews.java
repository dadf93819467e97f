package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what is shown of a return: its figures, problems, queries and workbooks. */
@Dependent
class ReturnViews {

  @Inject ReturnRows rows;
  @Inject ReturnLines lines;
  @Inject VersionFigures figures;
  @Inject Drafts drafts;
  @Inject KpiSets kpiSets;
  @Inject ReturnSections sections;
  @Inject Queries queries;
  @Inject SentUploads uploads;

  /**
   * @param shown the version whose figures are shown; empty when there is none yet
   * @param preparer whether whoever reads it may see the workbooks that were sent
   */
  ReturnView of(
      ReturnScope scope, List<VersionRow> versions, Optional<VersionRow> shown, boolean preparer) {
    var found = rows.of(scope);
    var set = kpiSets.get(scope.kpiSetId());
    var now = shown.map(one -> figures.of(one.id())).orElse(Map.of());
    var texts = shown.map(one -> figures.texts(one.id())).orElse(Map.of());
    var before = figures.before(scope);
    var problems =
        shown
            .filter(VersionRow::isDraft)
            .map(draft -> drafts.problems(set, draft, now, before))
            .orElse(List.of());
    return new ReturnView(
        found.version(),
        found.row(),
        shown.orElse(null),
        versions,
        lines.of(scope, set, now, texts, before),
        sections.asked(scope, texts.keySet()),
        texts,
        problems,
        shown.map(one -> drafts.explanations(one.id(), problems, texts)).orElse(Map.of()),
        queries.of(scope.returnId(), set),
        preparer ? uploads.of(scope.returnId()) : List.of());
  }
}
