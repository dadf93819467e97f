package org.outturn.learning;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A case study, in the text that the reader may read: its body's newest, for others the published.
 *
 * @param later whether what it tells, or its writing, lies after today's business day
 * @param text the number of the text shown
 * @param texts how many texts its body can read; 1 for others
 * @param publishedText the number of the published text; null when it is not published
 * @param writtenByReader whether the reader wrote any text of it, and so cannot review it
 */
public record StudyView(
    ItemView item,
    String series,
    String seriesName,
    String title,
    String place,
    String happened,
    boolean later,
    Set<Theme> themes,
    List<SectionText> sections,
    String source,
    int text,
    Instant writtenAt,
    int texts,
    Integer publishedText,
    boolean writtenByReader) {

  public StudyView {
    themes = Set.copyOf(themes);
    sections = List.copyOf(sections);
  }
}
