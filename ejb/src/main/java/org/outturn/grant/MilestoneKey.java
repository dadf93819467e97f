package org.outturn.grant;

import java.util.Comparator;

/** Names a milestone. */
public record MilestoneKey(String grant, String code) {

  static final Comparator<MilestoneKey> ORDER =
      Comparator.comparing(MilestoneKey::grant).thenComparing(MilestoneKey::code);

  @Override
  public String toString() {
    return grant + "/" + code;
  }
}
