package org.outturn.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of a grant's agreement.
 *
 * @param number its version, from 1
 * @param reissueOf what it is issued again from, like "LGE-2016 version 1"; null for a new one
 * @param provider the slug of the provider that it is made with
 * @param endsOn null: not stated
 * @param source the document and section that tells of it; null: made in Outturn
 */
public record AgreementView(
    int number,
    AgreementKind kind,
    String reissueOf,
    String provider,
    String providerName,
    LocalDate startsOn,
    LocalDate endsOn,
    String summary,
    String source,
    boolean illustrative,
    Instant recordedAt,
    List<Signature> signatures) {

  public AgreementView {
    signatures = List.copyOf(signatures);
  }

  /**
   * Somebody's signature.
   *
   * @param name null: not stated
   * @param office null: not stated
   */
  public record Signature(
      SigningParty party, String name, String office, LocalDate signedOn, boolean illustrative) {}

  /** Whether both parties have signed. */
  public boolean signed() {
    return signatures.size() == SigningParty.values().length;
  }

  /** The day on which the second of the parties signed; null while unsigned. */
  public LocalDate signedOn() {
    return signed()
        ? signatures.stream().map(Signature::signedOn).max(LocalDate::compareTo).orElseThrow()
        : null;
  }

  public boolean signedFor(SigningParty party) {
    return signatures.stream().anyMatch(one -> one.party() == party);
  }
}
