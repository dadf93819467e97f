package org.outturn.grant;

import java.time.LocalDate;
import org.outturn.kernel.Texts;

/**
 * A check to record.
 *
 * @param organisation the slug of a member of the consortium; null: the lead provider
 * @param title what exactly was looked at; null: what the kind says
 * @param everyGrant whether it counts for all grants that the body gives the organisation
 * @param checkedBy a person's office or an organisation; null: not stated
 * @param checkedOn null: not stated
 * @param expiresOn the last day that it counts; null: it does not expire
 * @param note null when nothing else is to be said
 * @param source the document and section that tells of it; null: recorded first hand
 */
public record NewCheck(
    String organisation,
    CheckKind kind,
    String title,
    boolean everyGrant,
    CheckResult result,
    String checkedBy,
    LocalDate checkedOn,
    LocalDate expiresOn,
    String note,
    String source) {

  /** The same with everything in place, when it can be recorded. */
  NewCheck checked(LocalDate today) {
    var texts = new Texts();
    texts.needed("kind", kind, "Choose what was checked");
    texts.needed("result", result, "Choose what the check found");
    var whose = texts.optionalLine("organisation", organisation);
    var named = texts.optionalLine("title", title);
    texts.unless(
        kind != CheckKind.OTHER || named != null, "title", "Enter what exactly was checked");
    texts.inOrder(
        "checkedOn", checkedOn, today, "The day of the check must be today or in the past");
    texts.inOrder(
        "expiresOn", checkedOn, expiresOn, "It must expire on or after the day of the check");
    var whom = texts.optionalLine("checkedBy", checkedBy);
    var said = texts.optionalText("note", note);
    var where = texts.optionalLine("source", source);
    texts.done("check-invalid", "The check cannot be recorded as it is");
    return new NewCheck(
        whose,
        kind,
        named == null ? kind.words() : named,
        everyGrant,
        result,
        whom,
        checkedOn,
        expiresOn,
        said,
        where);
  }
}
