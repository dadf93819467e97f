package org.outturn.programme;

import org.outturn.kernel.PartialDate;

/**
 * Something that happened to a programme.
 *
 * @param publishedOn when the document about it was published; null: not stated
 */
public record EventView(
    int number,
    long version,
    String title,
    PartialDate happenedOn,
    PartialDate publishedOn,
    String place,
    String detail,
    String source) {}
