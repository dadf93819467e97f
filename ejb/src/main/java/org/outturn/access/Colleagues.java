package org.outturn.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.database.Sql;

/** Says who else at the actor's own organisation may do what the actor may not. */
@Stateless
@Requires(Permission.OWN_ACCOUNT)
public class Colleagues {

  private Sql sql;
  private CurrentActor actor;

  protected Colleagues() {}

  @Inject
  public Colleagues(Sql sql, CurrentActor actor) {
    this.sql = sql;
    this.actor = actor;
  }

  /** Somebody at the actor's own organisation. */
  public record Colleague(ActorId id, String username, String name) {}

  /** Those who may and whose account works, by name. */
  public List<Colleague> accountsThatMay(Permission permission) {
    return sql.list(
        "SELECT DISTINCT a.id, a.username, a.display_name FROM user_account a"
            + " JOIN account_role r ON r.account_id = a.id"
            + " WHERE a.status = 'ACTIVE' AND a.organisation_id = ? AND r.role = ANY (?)"
            + " ORDER BY a.display_name, a.username",
        row ->
            new Colleague(
                new ActorId(row.number("id")), row.text("username"), row.text("display_name")),
        actor.get().organisation(),
        roles(permission));
  }

  /** The display names of those who may, in alphabetical order. */
  public List<String> whoMay(Permission permission) {
    return sql.list(
        "SELECT DISTINCT a.display_name FROM user_account a"
            + " JOIN account_role r ON r.account_id = a.id"
            + " WHERE a.status = 'ACTIVE' AND a.organisation_id = ? AND r.role = ANY (?)"
            + " ORDER BY a.display_name",
        row -> row.text("display_name"),
        actor.get().organisation(),
        roles(permission));
  }

  private static String[] roles(Permission permission) {
    return Arrays.stream(Role.values())
        .filter(role -> role.grants(permission))
        .map(Role::name)
        .toArray(String[]::new);
  }
}
