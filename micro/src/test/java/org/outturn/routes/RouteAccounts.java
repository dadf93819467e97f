package org.outturn.routes;

import java.net.URI;
import java.util.Map;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;

/** Accounts of the table that the demo does not have; all with the demo's password. */
final class RouteAccounts {
  private static final String PREPARER = "routes.preparer";
  private static final String INSTALLER = "routes.installer";
  private static final String SUSPENDED = "routes.suspended";

  private static boolean made;

  private RouteAccounts() {}

  /** Makes them, unless an earlier test of this process did. */
  static synchronized void create() {
    if (made) {
      return;
    }
    made = true;
    invited(PREPARER, "safer-london", "PROVIDER_PREPARER");
    inserted(INSTALLER, "ACTIVE", null, "INSTALLATION_ADMINISTRATOR");
    inserted(SUSPENDED, "SUSPENDED", "waltham-forest", "FINANCE");
  }

  /** As people get their accounts: by an administrator's invitation. */
  private static void invited(String username, String organisation, String role) {
    var json =
        """
        {"username":"%s","displayName":"Account of the routes","organisation":"%s","roles":["%s"]}"""
            .formatted(username, organisation, role);
    var url = Site.api("admin").post("/accounts", json).expect(201).json().get("url").asText();
    Site.visitor()
        .submit(URI.create(url).getPath(), "form", Map.of("password", Site.PASSWORD))
        .expect(303);
  }

  /** Where nobody of the demo could invite: the demo has no administrator of the installation. */
  private static void inserted(String username, String status, String organisation, String role) {
    Sql.value(
        """
        WITH made AS (
          INSERT INTO user_account
            (username, display_name, organisation_id, password_hash, status, created_at)
          SELECT ?, 'Account of the routes', (SELECT id FROM organisation WHERE slug = ?),
            password_hash, ?, now() FROM user_account WHERE username = 'admin' RETURNING id)
        INSERT INTO account_role (account_id, role) SELECT id, ? FROM made RETURNING account_id""",
        username,
        organisation,
        status,
        role);
  }
}
