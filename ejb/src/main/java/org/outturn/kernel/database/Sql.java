package org.outturn.kernel.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.Money;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.RuleViolation;

/**
 * Plain SQL inside the current transaction, for what moves in sets: lists, roll-ups, figures.
 * Things with a life cycle are entities; flush the entity manager before asking here about what it
 * holds.
 */
@Dependent
public class Sql {

  /** Makes one value of one row. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  private static final Pattern CONSTRAINT = Pattern.compile("\"((?:uq|ck|fk|tg|ex)_\\w+)\"");

  @Resource(lookup = Database.NAME)
  DataSource pool;

  /** All rows, in the query's order. */
  public <T> List<T> list(String sql, Reader<T> reader, Object... parameters) {
    return run(
        sql,
        parameters,
        statement -> {
          var found = new ArrayList<T>();
          try (var rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(reader.read(new Row(rows)));
            }
          }
          return found;
        });
  }

  /** The first row, if any. */
  public <T> Optional<T> first(String sql, Reader<T> reader, Object... parameters) {
    return list(sql, reader, parameters).stream().findFirst();
  }

  /** The one number that the query counts. */
  public long count(String sql, Object... parameters) {
    return list(sql, row -> row.number(1), parameters).get(0);
  }

  /** Runs an INSERT, UPDATE or DELETE and says how many rows it touched. */
  public int update(String sql, Object... parameters) {
    return run(sql, parameters, PreparedStatement::executeUpdate);
  }

  /** Runs an INSERT … RETURNING id. */
  public long insert(String sql, Object... parameters) {
    return list(sql, row -> row.number(1), parameters).get(0);
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Object[] parameters, Work<T> work) {
    try (var connection = pool.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, forDriver(connection, parameters[i]));
      }
      return work.on(statement);
    } catch (SQLException e) {
      throw translated(e);
    }
  }

  private static RuntimeException translated(SQLException e) {
    var state = e.getSQLState() == null ? "" : e.getSQLState();
    return switch (state) {
      case "23505" ->
          new RuleViolation("already-exists", "There is already one of these: " + constraint(e));
      case "23001", "23503", "23514", "23P01" ->
          new RuleViolation(
              "refused-by-database", "The record does not allow this: " + constraint(e));
      default -> new IllegalStateException(e);
    };
  }

  private static String constraint(SQLException e) {
    var named = CONSTRAINT.matcher(e.getMessage());
    return named.find() ? named.group(1).replace('_', ' ') : "a constraint";
  }

  private static Object forDriver(Connection connection, Object value) throws SQLException {
    if (value instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    } else if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof Money money) {
      return money.pounds();
    } else if (value instanceof ActorId actor) {
      return actor.value();
    } else if (value instanceof OrganisationId organisation) {
      return organisation.value();
    } else if (value instanceof String[] texts) {
      return connection.createArrayOf("text", texts);
    } else if (value instanceof BigDecimal[] numbers) {
      return connection.createArrayOf("numeric", numbers);
    } else if (value instanceof Long[] numbers) {
      return connection.createArrayOf("bigint", numbers);
    }
    return value;
  }

  /** One row of a result, by column label, with nulls as Java has them. */
  public static final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
      this.rows = rows;
    }

    public String text(String column) throws SQLException {
      return rows.getString(column);
    }

    public long number(int column) throws SQLException {
      return rows.getLong(column);
    }

    public long number(String column) throws SQLException {
      return rows.getLong(column);
    }

    public Integer integer(String column) throws SQLException {
      var value = rows.getInt(column);
      return rows.wasNull() ? null : value;
    }

    public Long numberOrNull(String column) throws SQLException {
      var value = rows.getLong(column);
      return rows.wasNull() ? null : value;
    }

    public boolean flag(String column) throws SQLException {
      return rows.getBoolean(column);
    }

    public BigDecimal decimal(String column) throws SQLException {
      return rows.getBigDecimal(column);
    }

    public Money money(String column) throws SQLException {
      var pounds = rows.getBigDecimal(column);
      return pounds == null ? null : new Money(pounds);
    }

    public java.time.LocalDate day(String column) throws SQLException {
      return rows.getObject(column, java.time.LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
      var moment = rows.getObject(column, OffsetDateTime.class);
      return moment == null ? null : moment.toInstant();
    }

    public byte[] bytes(String column) throws SQLException {
      return rows.getBytes(column);
    }

    public List<String> texts(String column) throws SQLException {
      Array array = rows.getArray(column);
      return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    public <E extends Enum<E>> E one(Class<E> type, String column) throws SQLException {
      var name = rows.getString(column);
      return name == null ? null : Enum.valueOf(type, name);
    }
  }
}
