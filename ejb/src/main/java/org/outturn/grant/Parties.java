package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/** The organisations that the actor's body knows: its providers, and all funders and partners. */
@Dependent
class Parties {

  private static final String KNOWN =
      " FROM organisation o WHERE (o.kind IN ('FUNDER', 'PARTNER') OR o.id = ? OR EXISTS"
          + " (SELECT 1 FROM body_provider_now l WHERE l.body_id = ? AND l.provider_id = o.id))";

  @Inject Sql sql;
  @Inject CurrentActor actor;

  Optional<Long> known(String slug) {
    return slug == null
        ? Optional.empty()
        : sql.first("SELECT o.id" + KNOWN + " AND o.slug = ?", row -> row.number("id"), us(slug));
  }

  Optional<Long> provider(String slug) {
    return slug == null
        ? Optional.empty()
        : sql.first(
            "SELECT o.id" + KNOWN + " AND o.slug = ? AND o.kind = 'PROVIDER'",
            row -> row.number("id"),
            us(slug));
  }

  String name(String slug) {
    return all().stream()
        .filter(one -> one.slug().equals(slug))
        .map(Party::name)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  List<Party> all() {
    return sql.list(
        "SELECT o.slug, o.name, o.kind" + KNOWN + " ORDER BY o.name, o.slug",
        row -> new Party(row.text("slug"), row.text("name"), "PROVIDER".equals(row.text("kind"))),
        us(null));
  }

  private Object[] us(String slug) {
    var body = actor.get().organisation();
    return slug == null ? new Object[] {body, body} : new Object[] {body, body, slug};
  }
}
