package org.outturn.programme;

/**
 * Who belongs to a programme.
 *
 * @param office what a person is, or what a group or team does; null: not stated
 * @param event the number of the event that the document names them at; null when there is none
 */
public record MemberView(
    int number,
    long version,
    MemberKind kind,
    String name,
    String office,
    Integer event,
    String source) {}
