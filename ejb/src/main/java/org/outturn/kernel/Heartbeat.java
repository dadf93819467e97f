package org.outturn.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.outturn.kernel.database.Database;

/** Whether Outturn can do its work now, for whoever watches over it. */
@ApplicationScoped
public class Heartbeat {

  private static final int SECONDS = 3;

  @Resource(lookup = Database.NAME)
  DataSource pool;

  /** Whether the database answers within three seconds. */
  public boolean databaseAnswers() {
    try (var connection = pool.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
