package org.outturn.performance;

import java.util.List;
import java.util.Map;

/**
 * A return as its page and the API show it, to whoever looks.
 *
 * @param version for the ETag
 * @param shown the version whose figures are shown; null when there is none to show
 * @param problems what is wrong with the draft now; empty unless the provider looks at a draft
 * @param explanations by "code measure"
 * @param sections the places for words that it has
 * @param texts the narrative, by section code
 */
public record ReturnView(
    long version,
    ReturnRow row,
    VersionRow shown,
    List<VersionRow> versions,
    List<ReturnLine> lines,
    List<ReturnSection> sections,
    Map<String, String> texts,
    List<ReturnProblem> problems,
    Map<String, String> explanations,
    List<QueryView> queries,
    List<UploadView> uploads) {

  public ReturnView {
    versions = List.copyOf(versions);
    lines = List.copyOf(lines);
    sections = List.copyOf(sections);
    texts = Map.copyOf(texts);
    problems = List.copyOf(problems);
    explanations = Map.copyOf(explanations);
    queries = List.copyOf(queries);
    uploads = List.copyOf(uploads);
  }

  public boolean isDraft() {
    return shown != null && shown.isDraft();
  }

  /** The problems that stand in the way of submission: errors, and warnings not yet explained. */
  public List<ReturnProblem> standing() {
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR || explanation(problem) == null)
        .toList();
  }

  /** The explanation of a warning; null while there is none. */
  public String explanation(ReturnProblem problem) {
    return explanations.get(problem.code() + " " + problem.measure());
  }
}
