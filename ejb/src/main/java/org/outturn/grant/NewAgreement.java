package org.outturn.grant;

import java.time.LocalDate;
import org.outturn.kernel.Texts;

/**
 * A version of the agreement to record, with the grant's lead provider.
 *
 * @param endsOn null: not stated
 * @param summary what it says, in a few words; null when nothing is said
 * @param source the document and section that tells of it; null when it is made here
 */
public record NewAgreement(
    AgreementKind kind,
    LocalDate startsOn,
    LocalDate endsOn,
    String summary,
    String source,
    boolean illustrative) {

  NewAgreement checked() {
    var texts = new Texts();
    texts.needed("kind", kind, "Choose what kind of agreement this is");
    texts.needed("startsOn", startsOn, "Enter the day from which the agreement holds");
    texts.inOrder(
        "endsOn", startsOn, endsOn, "The agreement must end on or after the day it starts");
    var says = texts.optionalText("summary", summary);
    var told = texts.optionalLine("source", source);
    texts.done("agreement-invalid", "The agreement cannot be recorded as it is");
    return new NewAgreement(kind, startsOn, endsOn, says, told, illustrative);
  }
}
