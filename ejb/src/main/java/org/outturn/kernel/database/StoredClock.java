package org.outturn.kernel.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.outturn.kernel.BusinessClock;

/** Sets the business clock at start to the distance that the database remembers. */
@Singleton
@Startup
@DependsOn("Migrator")
public class StoredClock {

  @Resource(lookup = Database.NAME)
  DataSource pool;

  @Inject BusinessClock clock;

  @PostConstruct
  void restore() {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT shift_seconds FROM business_clock")) {
      if (row.next()) {
        clock.shiftBy(Duration.ofSeconds(row.getLong(1)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The stored clock cannot be read", e);
    }
  }

  /** Shifts the business clock from now on, for this run and the next. */
  public void shiftBy(Duration distance) {
    try (var connection = pool.getConnection();
        var statement =
            connection.prepareStatement(
                "INSERT INTO business_clock (shift_seconds) VALUES (?)"
                    + " ON CONFLICT (only_one) DO UPDATE SET shift_seconds ="
                    + " excluded.shift_seconds")) {
      statement.setLong(1, distance.toSeconds());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The clock cannot be stored", e);
    }
    clock.shiftBy(distance);
  }
}
