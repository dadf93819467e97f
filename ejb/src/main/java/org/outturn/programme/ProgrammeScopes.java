package org.outturn.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.database.Sql;

/** Finds a programme for whoever acts; to everybody else it does not exist. */
@Dependent
public class ProgrammeScopes {

  @Inject Sql sql;
  @Inject CurrentActor actor;

  /**
   * @throws NotFound when there is no such programme, or it is not the actor's to see
   */
  public ProgrammeScope named(String slug) {
    return find("SELECT * FROM programme WHERE slug = ?", slug);
  }

  /** The same, and nobody else changes it until the transaction ends. */
  ProgrammeScope locked(String slug) {
    return find("SELECT * FROM programme WHERE slug = ? FOR UPDATE", slug);
  }

  private ProgrammeScope find(String query, String slug) {
    return actor.sighted(
        sql.first(
                query,
                row ->
                    new ProgrammeScope(
                        row.number("id"),
                        row.number("version"),
                        row.text("slug"),
                        row.text("title"),
                        row.one(ProgrammeKind.class, "kind"),
                        new OrganisationId(row.number("managing_org_id"))),
                slug)
            .orElseThrow(NotFound::new));
  }
}
