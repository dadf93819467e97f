package org.outturn.web.access;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.outturn.access.ApiTokens;
import org.outturn.access.OwnAccountView;
import org.outturn.access.TokenRow;
import org.outturn.kernel.Dates;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.SummaryRow;

/** The account page. */
public record OwnAccountPage(
    List<SummaryRow> facts, List<Token> tokens, String label, List<FieldError> errors) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** A token in the list. */
  public record Token(String id, String label, String createdOn, String expiresOn) {}

  static OwnAccountPage of(
      OwnAccountView who, List<TokenRow> tokens, String label, List<FieldError> errors) {
    var organisation = who.organisation() == null ? "None" : who.organisation();
    return new OwnAccountPage(
        List.of(
            SummaryRow.of("Name", who.displayName()),
            SummaryRow.of("Username", who.username()),
            SummaryRow.of("Organisation", organisation),
            SummaryRow.of("Roles", String.join(", ", who.roles()))),
        tokens.stream().map(OwnAccountPage::token).toList(),
        label,
        errors);
  }

  public String defaultDays() {
    return Integer.toString(ApiTokens.DEFAULT_DAYS);
  }

  static String day(Instant moment) {
    return DAY.format(moment.atZone(Dates.LONDON));
  }

  private static Token token(TokenRow row) {
    return new Token(
        Long.toString(row.id()), row.label(), day(row.createdAt()), day(row.expiresAt()));
  }
}
