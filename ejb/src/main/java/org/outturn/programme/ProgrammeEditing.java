package org.outturn.programme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.database.Sql;

/** Creates programmes of the actor's own body and changes what is said of them. */
@Stateless
@Requires(Permission.MANAGE_PROGRAMMES)
public class ProgrammeEditing {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject ProgrammeScopes scopes;
  @Inject Aliases aliases;
  @Inject Parts parts;
  @Inject Clock clock;

  /**
   * Creates a programme.
   *
   * @return its slug
   */
  public String create(NewProgramme wanted) {
    var said = wanted.checked();
    var slug =
        Slug.free(
            said.title(),
            one -> sql.count("SELECT count(*) FROM programme WHERE slug = ?", one) > 0);
    var id =
        sql.insert(
            "INSERT INTO programme (slug, kind, title, managing_org_id, since, description,"
                + " objectives, source, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " RETURNING id",
            slug,
            said.kind(),
            said.title(),
            actor.get().organisation(),
            iso(said.since()),
            said.description(),
            said.objectives().toArray(String[]::new),
            said.source(),
            clock.instant());
    aliases.set(id, null, said.aliases());
    parts.record("programme.created", scopes.named(slug), Map.of("title", said.title()));
    return slug;
  }

  /**
   * Changes a programme's own fields.
   *
   * @param version the one that the change is based on; null when the caller does not say
   * @throws StaleVersion when it has changed since
   */
  public void change(String slug, Long version, NewProgramme wanted) {
    var scope = scopes.locked(slug);
    if (version != null && version != scope.version()) {
      throw new StaleVersion();
    }
    var said = wanted.checked();
    sql.update(
        "UPDATE programme SET version = version + 1, kind = ?, title = ?, since = ?,"
            + " description = ?, objectives = ?, source = ? WHERE id = ?",
        said.kind(),
        said.title(),
        iso(said.since()),
        said.description(),
        said.objectives().toArray(String[]::new),
        said.source(),
        scope.id());
    aliases.set(scope.id(), null, said.aliases());
    parts.record("programme.changed", scope, Map.of("title", said.title()));
  }

  private static String iso(PartialDate day) {
    return day == null ? null : day.iso();
  }
}
