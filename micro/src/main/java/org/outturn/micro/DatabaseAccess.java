package org.outturn.micro;

import java.util.Map;

/**
 * Where the database is and the two roles that use it: the owner migrates, the application's role
 * owns nothing.
 */
public record DatabaseAccess(
    String url, String user, String password, String ownerUser, String ownerPassword) {

  /** The settings under which the application reads them. */
  public Map<String, String> toEnvironment() {
    return Map.of(
        "OUTTURN_DB_URL", url,
        "OUTTURN_DB_USER", user,
        "OUTTURN_DB_PASSWORD", password,
        "OUTTURN_DB_OWNER_USER", ownerUser,
        "OUTTURN_DB_OWNER_PASSWORD", ownerPassword);
  }

  /** Never shows the passwords. */
  @Override
  public String toString() {
    return url + " as " + user + ", owner " + ownerUser;
  }
}
