package org.outturn.programme;

import org.outturn.kernel.PartialDate;

/**
 * Research that a programme rests on.
 *
 * @param finding what it found, in our words; null: not stated
 */
public record ReferenceView(
    int number,
    long version,
    String title,
    String publisher,
    PartialDate publishedOn,
    String finding,
    String source) {}
