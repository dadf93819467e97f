package org.outturn.programme;

import org.outturn.kernel.PartialDate;
import org.outturn.kernel.Texts;

/**
 * What is said of a member.
 *
 * @see MemberView for what each part means
 */
public record NewMember(
    MemberKind kind,
    String name,
    String office,
    Integer event,
    PartialDate joinedOn,
    PartialDate leftOn,
    String source) {

  NewMember checked() {
    var texts = new Texts();
    texts.needed("kind", kind, "Select what kind of member it is");
    var called = texts.line("name", name, "Enter the name as the document has it");
    var does = texts.optionalText("office", office);
    texts.unless(
        kind != MemberKind.PERSON || does != null,
        "office",
        "Enter the public office: private people are not recorded here");
    texts.unless(
        joinedOn == null || leftOn == null || !leftOn.isBefore(joinedOn),
        "leftOn",
        "Nobody leaves before they join: enter a day on or after the day of joining, or mend that");
    var rests = texts.line("source", source, "Enter the document that says so");
    texts.done("member-invalid", "The member cannot be saved as it is");
    return new NewMember(kind, called, does, event, joinedOn, leftOn, rests);
  }
}
