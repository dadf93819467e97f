package org.outturn.performance;

import java.util.List;
import java.util.Map;

/**
 * What an uploaded workbook brings into a draft.
 *
 * @param file the key of the stored workbook
 * @param figures the cells that could be read
 * @param texts narrative and comments by section
 * @param unread by input name, what is wrong with each cell that could not be read
 * @param findings everything that was found, as it was told to the sender
 */
public record DraftContent(
    long file,
    List<DraftFigure> figures,
    Map<String, String> texts,
    Map<String, ReturnProblem> unread,
    List<ReturnProblem> findings) {

  public DraftContent {
    figures = List.copyOf(figures);
    texts = Map.copyOf(texts);
    unread = Map.copyOf(unread);
    findings = List.copyOf(findings);
  }
}
