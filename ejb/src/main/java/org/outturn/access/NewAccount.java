package org.outturn.access;

import java.util.Set;
import org.outturn.kernel.OrganisationId;

/**
 * An account that somebody asks for.
 *
 * @param username the name to sign in with: lower-case letters, digits and single {@code . _ -}
 * @param displayName the name on pages
 * @param organisation where the person works; null only for installation administrators
 * @param roles at least one
 */
public record NewAccount(
    String username, String displayName, OrganisationId organisation, Set<Role> roles) {

  public NewAccount {
    roles = Set.copyOf(roles);
  }
}
