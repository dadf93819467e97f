package org.outturn.programme;

import org.outturn.kernel.PartialDate;

/**
 * Who belongs to a programme.
 *
 * @param office what a person is, or what a group or team does; null: not stated
 * @param event the number of the event that the document names them at; null when there is none
 * @param joinedOn null: not stated
 * @param leftOn null: belongs to it still, or not stated
 */
public record MemberView(
    int number,
    long version,
    MemberKind kind,
    String name,
    String office,
    Integer event,
    PartialDate joinedOn,
    PartialDate leftOn,
    String source) {}
