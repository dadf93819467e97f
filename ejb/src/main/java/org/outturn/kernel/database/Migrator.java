package org.outturn.kernel.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to this release, as the owner of the tables, before anything else touches
 * it. The application itself works as another role, and will not start as an owner: what it cannot
 * alter, it cannot be made to alter.
 */
@DataSourceDefinition(
    name = Database.NAME,
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
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

  @Resource(lookup = Database.NAME)
  DataSource pool;

  @PostConstruct
  void migrate() {
    var config = ConfigProvider.getConfig();
    var appUser = config.getValue("outturn.db.user", String.class);
    var owner = config.getOptionalValue("outturn.db.owner.user", String.class);
    if (owner.isPresent()) {
      Flyway.configure(Migrator.class.getClassLoader())
          .dataSource(
              config.getValue("outturn.db.url", String.class),
              owner.get(),
              config.getValue("outturn.db.owner.password", String.class))
          .locations("classpath:db/migration")
          .failOnMissingLocations(true)
          .placeholders(Map.of("app_user", appUser))
          .load()
          .migrate();
    }
    refuseToOwn(appUser);
  }

  private void refuseToOwn(String appUser) {
    var owned =
        "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE n.nspname NOT LIKE 'pg\\_%' AND pg_get_userbyid(c.relowner) = current_user";
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(owned)) {
      row.next();
      if (row.getInt(1) > 0) {
        throw new IllegalStateException(
            "OUTTURN_DB_USER " + appUser + " owns tables: use a role that owns nothing");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
    }
  }
}
