package org.outturn.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.database.Sql;

/**
 * Reads where people work. By SQL, since the capability that keeps organisations stands on this
 * one.
 */
@Dependent
class Workplaces {

  private static final String ONE = "SELECT o.id, o.slug, o.name, o.kind FROM organisation o";

  private static final String OWN_OR_LINKED =
      " (o.id = ? OR EXISTS (SELECT 1 FROM body_provider_now l"
          + " WHERE l.body_id = ? AND l.provider_id = o.id))";

  @Inject Sql sql;

  Optional<Workplace> named(String slug) {
    return sql.first(ONE + " WHERE o.slug = ?", Workplaces::read, slug);
  }

  Optional<Workplace> get(OrganisationId id) {
    return sql.first(ONE + " WHERE o.id = ?", Workplaces::read, id);
  }

  /** Bodies and providers whose accounts the actor manages, by name. */
  List<Workplace> managedBy(Actor actor) {
    var staffed = " WHERE o.kind IN ('COMMISSIONING_BODY', 'PROVIDER')";
    var order = " ORDER BY o.name, o.id";
    if (actor.may(Permission.MANAGE_BODIES)) {
      return sql.list(ONE + staffed + order, Workplaces::read);
    }
    var body = actor.organisation();
    return sql.list(ONE + staffed + " AND" + OWN_OR_LINKED + order, Workplaces::read, body, body);
  }

  /** Whether the actor manages the accounts of an organisation; null is the installation. */
  boolean manages(Actor actor, OrganisationId organisation) {
    if (actor.may(Permission.MANAGE_BODIES)) {
      return true;
    }
    var body = actor.body();
    return body != null
        && organisation != null
        && sql.count(
                "SELECT count(*) FROM organisation o WHERE o.id = ? AND" + OWN_OR_LINKED,
                organisation,
                body,
                body)
            > 0;
  }

  private static Workplace read(Sql.Row row) throws SQLException {
    return new Workplace(
        new OrganisationId(row.number("id")),
        row.text("slug"),
        row.text("name"),
        row.one(Workplace.Kind.class, "kind"));
  }
}
