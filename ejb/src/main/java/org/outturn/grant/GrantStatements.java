package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** What is said about a grant, each with its source: objectives, strands, cohort and the like. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class GrantStatements {

  private Sql sql;
  private HeldGrants grants;
  private GrantParts parts;
  private GrantScopes scopes;
  private CurrentActor actor;
  private Clock clock;

  protected GrantStatements() {}

  @Inject
  public GrantStatements(
      Sql sql,
      HeldGrants grants,
      GrantParts parts,
      GrantScopes scopes,
      CurrentActor actor,
      Clock clock) {
    this.sql = sql;
    this.grants = grants;
    this.parts = parts;
    this.scopes = scopes;
    this.actor = actor;
    this.clock = clock;
  }

  @Requires(Permission.READ_GRANTS)
  public List<StatementRow> of(String grant) {
    return parts.statements(scopes.named(grant).id(), GrantParts.EVER);
  }

  /** Records a statement and answers its number. */
  public long add(String reference, NewStatement wanted) {
    var grant = grants.hold(reference, null);
    var statement = wanted.checked();
    var id =
        sql.insert(
            "INSERT INTO grant_statement (grant_id, kind, words, source, illustrative,"
                + " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
            grant.id(),
            statement.kind(),
            statement.words(),
            statement.source(),
            statement.illustrative(),
            actor.id(),
            clock.instant());
    grants.touched(grant);
    grants.told(grant, "statement.added", Map.of("about", statement.kind().name()));
    return id;
  }

  /** Takes back what was recorded by mistake or no longer holds. */
  public void remove(String reference, long id, String reason) {
    var grant = grants.hold(reference, null);
    var texts = new Texts();
    var why = texts.line("reason", reason, "Enter why this is taken back");
    texts.done("removal-invalid", "The statement cannot be taken back so");
    grants.takeBack(grant, "grant_statement", id, why);
    grants.touched(grant);
    grants.told(grant, "statement.removed", Map.of("number", String.valueOf(id)));
  }
}
