package org.outturn.access;

import java.util.Set;

/**
 * An account that an administrator asks for.
 *
 * @param organisation the organisation's slug; blank only for installation administrators
 */
public record WantedAccount(
    String username, String displayName, String organisation, Set<Role> roles) {

  public WantedAccount {
    roles = roles == null ? Set.of() : Set.copyOf(roles);
  }
}
