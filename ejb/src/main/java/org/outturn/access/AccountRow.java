package org.outturn.access;

import java.time.Instant;
import java.util.List;

/**
 * An account as administrators see it.
 *
 * @param organisation the slug of where the person works; null for installation administrators
 * @param version changes with every change of the account
 */
public record AccountRow(
    String username,
    String displayName,
    String organisation,
    String organisationName,
    AccountStatus status,
    List<Role> roles,
    Instant createdAt,
    long version) {

  public AccountRow {
    roles = List.copyOf(roles);
  }
}
