package org.outturn.kernel.database;

/**
 * The connection pool of the application's own role, which owns nothing. Its settings are
 * MicroProfile Config keys, so that environment variables such as {@code OUTTURN_DB_URL} fill them.
 */
public final class Database {

  /** The name under which the pool is found. */
  public static final String NAME = "java:app/jdbc/outturn";

  private Database() {}
}
