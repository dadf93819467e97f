package org.outturn.kernel.database;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The connection pool of the application's own role, which owns nothing. Its settings are
 * MicroProfile Config keys, so that environment variables such as {@code OUTTURN_DB_URL} fill them.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/outturn",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=outturn.db.url}",
    user = "${MPCONFIG=outturn.db.user}",
    password = "${MPCONFIG=outturn.db.password}",
    minPoolSize = 2,
    maxPoolSize = 20,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=10",
      "fish.payara.statement-timeout-in-seconds=60",
      "fish.payara.max-wait-time-in-millis=10000",
      "reWriteBatchedInserts=true",
      "ApplicationName=outturn"
    })
public final class Database {

  /** The name under which the pool is found. */
  public static final String NAME = "java:app/jdbc/outturn";

  private Database() {}
}
