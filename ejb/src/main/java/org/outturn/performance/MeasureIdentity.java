package org.outturn.performance;

import java.util.List;

/** A sum that should hold: the total measure equals its parts, or somebody says why not. */
public record MeasureIdentity(String code, String total, List<String> parts) {

  public MeasureIdentity {
    parts = List.copyOf(parts);
  }

  /** "referrals_accepted = pending_cases + open_cases". */
  public String words() {
    return total + " = " + String.join(" + ", parts);
  }
}
