package org.outturn.grant;

import java.util.List;
import org.outturn.kernel.Money;

/**
 * A grant as its page and the API show it.
 *
 * @param version for the ETag
 * @param decision the reference of the decision it rests on; null when there is none
 * @param predecessor the reference of the grant it follows; null when there is none
 * @param successor the reference of the grant that follows it; null when there is none
 * @param profile what is planned for each financial year
 */
public record GrantView(
    long version,
    GrantRow grant,
    String decision,
    String predecessor,
    String successor,
    List<ConditionRow> conditions,
    List<ProfileRow> profile) {

  public GrantView {
    conditions = List.copyOf(conditions);
    profile = List.copyOf(profile);
  }

  /** A financial year's share of the ceiling. */
  public record ProfileRow(String financialYear, Money amount, boolean illustrative) {}
}
