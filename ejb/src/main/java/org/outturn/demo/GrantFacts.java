package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.outturn.grant.AgreementKind;
import org.outturn.grant.Agreements;
import org.outturn.grant.Consortium;
import org.outturn.grant.FundingKind;
import org.outturn.grant.FundingSplit;
import org.outturn.grant.GrantStatements;
import org.outturn.grant.MemberRole;
import org.outturn.grant.NewAgreement;
import org.outturn.grant.NewFunding;
import org.outturn.grant.NewMember;
import org.outturn.grant.NewSignature;
import org.outturn.grant.NewStatement;
import org.outturn.grant.SigningParty;
import org.outturn.grant.StatementKind;
import org.outturn.kernel.Money;

/** Records what the documents say of a grant, each fact with its source. */
@Dependent
class GrantFacts {

  @Inject GrantStatements statements;
  @Inject FundingSplit funding;
  @Inject Consortium consortium;
  @Inject Agreements agreements;

  void says(String grant, StatementKind kind, String source, String... words) {
    List.of(words)
        .forEach(one -> statements.add(grant, new NewStatement(kind, one, source, false)));
  }

  void partner(String grant, String organisation, LocalDate from, String source) {
    consortium.add(
        grant,
        new NewMember(
            organisation, MemberRole.PARTNER, "Key delivery partner", from, null, source, false));
  }

  void gives(String grant, String funder, FundingKind kind, String pounds, String source) {
    gives(grant, funder, kind, pounds, false, null, source);
  }

  void gives(
      String grant,
      String funder,
      FundingKind kind,
      String pounds,
      boolean additional,
      String note,
      String source) {
    funding.add(
        grant, new NewFunding(funder, kind, Money.of(pounds), additional, note, source, false));
  }

  void agreement(
      String grant,
      AgreementKind kind,
      LocalDate startsOn,
      LocalDate endsOn,
      String summary,
      String source) {
    agreements.draw(grant, new NewAgreement(kind, startsOn, endsOn, summary, source, false));
  }

  /** The documents name no signatories and no day: these are made up, and marked so. */
  void signed(String grant, LocalDate on) {
    agreements.sign(
        grant,
        1,
        new NewSignature(SigningParty.PROVIDER, null, "Chief executive of the provider", on, true));
    agreements.sign(
        grant,
        1,
        new NewSignature(
            SigningParty.BODY, null, "Officer with delegated authority to sign", on, true));
  }
}
