package org.outturn.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.database.Database;

@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseRolesContainerIT {

  @Resource(lookup = Database.NAME)
  DataSource pool;

  @Inject CurrentActor actor;

  @Test
  void the_pool_cannot_change_the_schema() throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("DROP TABLE audit_event"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("must be owner of table audit_event");
    }
  }

  @Test
  void the_pool_signs_in_as_a_role_that_owns_nothing() throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT count(*) FROM pg_class WHERE pg_get_userbyid(relowner) = current_user")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  @Test
  void nobody_acts_until_somebody_is_let_in() {
    assertThatThrownBy(() -> actor.get()).isInstanceOf(Forbidden.class);
  }
}
