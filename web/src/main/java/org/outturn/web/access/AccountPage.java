package org.outturn.web.access;

import java.util.List;
import org.outturn.access.AccountRow;
import org.outturn.access.AccountStatus;
import org.outturn.access.Role;
import org.outturn.access.RoleFit;
import org.outturn.access.Workplace;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.SummaryRow;

/** One account with what an administrator can do to it. */
public record AccountPage(
    String username,
    List<Crumb> crumbs,
    List<SummaryRow> facts,
    List<Item> roles,
    List<String> chosen,
    AccountStatus status,
    long version,
    List<FieldError> errors) {

  static AccountPage of(AccountRow account, List<FieldError> errors) {
    var organisation = account.organisationName() == null ? "None" : account.organisationName();
    return new AccountPage(
        account.username(),
        List.of(new Crumb("Accounts", "/accounts"), new Crumb(account.username(), null)),
        List.of(
            SummaryRow.of("Name", account.displayName()),
            SummaryRow.of("Organisation", organisation),
            SummaryRow.of("Status", AccountListPage.tag(account.status()))),
        fitting(account).stream().map(role -> Item.of(role.name(), role.words())).toList(),
        account.roles().stream().map(Enum::name).toList(),
        account.status(),
        account.version(),
        errors);
  }

  public String action(String step) {
    return "/accounts/" + username + "/" + step;
  }

  public boolean invited() {
    return status == AccountStatus.INVITED;
  }

  public boolean active() {
    return status == AccountStatus.ACTIVE;
  }

  public boolean suspended() {
    return status == AccountStatus.SUSPENDED;
  }

  /** A role tells for which kind of organisation it is. */
  private static List<Role> fitting(AccountRow account) {
    for (var kind : Workplace.Kind.values()) {
      var fitting = RoleFit.rolesFor(kind);
      if (fitting.containsAll(account.roles())) {
        return fitting;
      }
    }
    return account.roles();
  }
}
