package org.outturn.web.access;

import java.util.List;
import org.outturn.access.RoleFit;
import org.outturn.access.WantedAccount;
import org.outturn.access.Workplace;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/** The form of a new account with what was typed. */
public record NewAccountPage(
    String organisation,
    String organisationName,
    String username,
    String displayName,
    List<Item> roles,
    List<String> chosen,
    List<FieldError> errors) {

  static NewAccountPage of(
      WantedAccount typed, String name, Workplace.Kind kind, List<FieldError> errors) {
    return new NewAccountPage(
        typed.organisation(),
        name,
        typed.username(),
        typed.displayName(),
        RoleFit.rolesFor(kind).stream().map(role -> Item.of(role.name(), role.words())).toList(),
        typed.roles().stream().map(Enum::name).toList(),
        errors);
  }
}
