package org.outturn.grant;

import java.time.LocalDate;
import org.outturn.kernel.Texts;

/**
 * A signature under an agreement.
 *
 * @param name who signed; null when not stated
 * @param office in which office; null when not stated
 */
public record NewSignature(
    SigningParty party, String name, String office, LocalDate signedOn, boolean illustrative) {

  NewSignature checked(LocalDate today) {
    var texts = new Texts();
    texts.needed("party", party, "Choose for whom it was signed");
    var who = texts.optionalLine("name", name);
    var as = texts.optionalLine("office", office);
    texts.unless(
        !(blank(name) && blank(office)),
        "name",
        "Enter who signed, or the office in which they did");
    texts.needed("signedOn", signedOn, "Enter the day it was signed");
    texts.inOrder("signedOn", signedOn, today, "The day must be today or before");
    texts.done("signature-invalid", "The signature cannot be recorded as it is");
    return new NewSignature(party, who, as, signedOn, illustrative);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
