package org.outturn.programme;

import org.outturn.kernel.PartialDate;

/**
 * A programme in a list.
 *
 * @param body the name of the body that manages it
 * @param since null: not stated
 */
public record ProgrammeRow(
    String slug,
    ProgrammeKind kind,
    String title,
    String body,
    PartialDate since,
    long services,
    long pledges,
    long results) {}
