package org.outturn.grant;

import java.time.LocalDate;
import java.util.List;
import org.outturn.kernel.Money;

/**
 * The whole of a grant as it was recorded by the end of a day.
 *
 * @param asAt the day; null for now
 * @param version for the ETag
 * @param decision the reference of the decision it rests on; null when there is none
 * @param recommendation the letter of the recommendation it carries out; null when there is none
 * @param predecessor the grant it follows; null when there is none that the reader may see
 * @param successors the grants that follow it, as far as the reader may see them
 */
public record GrantPicture(
    LocalDate asAt,
    long version,
    GrantRow grant,
    GrantTerms terms,
    String decision,
    String recommendation,
    String predecessor,
    List<String> successors,
    List<MemberRow> members,
    List<FundingRow> funding,
    List<StatementRow> statements,
    List<AgreementView> agreements,
    List<VariationView> variations,
    List<StepRow> steps,
    List<ConditionRow> conditions,
    List<ProfileRow> profile) {

  public GrantPicture {
    successors = List.copyOf(successors);
    members = List.copyOf(members);
    funding = List.copyOf(funding);
    statements = List.copyOf(statements);
    agreements = List.copyOf(agreements);
    variations = List.copyOf(variations);
    steps = List.copyOf(steps);
    conditions = List.copyOf(conditions);
    profile = List.copyOf(profile);
  }

  /**
   * The state in which the grant was recorded here, when that was not as a proposal: what came
   * before it happened elsewhere. Null when the grant was proposed here.
   */
  public GrantStatus recordedAs() {
    var first = steps.isEmpty() ? null : steps.get(0).status();
    return first == GrantStatus.PROPOSED ? null : first;
  }

  /** The agreement that binds: the newest that both have signed; null while there is none. */
  public AgreementView binding() {
    return agreements.stream()
        .filter(AgreementView::signed)
        .reduce((older, newer) -> newer)
        .orElse(null);
  }

  /** Whether delivery goes on after the last of its agreements has ended. */
  public boolean deliveredOutOfAgreement() {
    if (terms.deliveryEndsOn() == null || agreements.isEmpty()) {
      return false;
    }
    return agreements.stream()
        .allMatch(one -> one.endsOn() != null && one.endsOn().isBefore(terms.deliveryEndsOn()));
  }

  /** What the funders give together, cash and in kind, without what comes on top. */
  public Money funded() {
    return sum(funding.stream().filter(row -> !row.additional()).toList());
  }

  /** What comes on top of the programme. */
  public Money additional() {
    return sum(funding.stream().filter(FundingRow::additional).toList());
  }

  private static Money sum(List<FundingRow> rows) {
    return rows.stream()
        .map(FundingRow::amount)
        .filter(java.util.Objects::nonNull)
        .reduce(Money.ZERO, Money::plus);
  }
}
