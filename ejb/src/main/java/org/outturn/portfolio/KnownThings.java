package org.outturn.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.database.Sql;

/** What the record holds already that an import may name, asked for once. */
@Dependent
class KnownThings {

  @Inject Sql sql;
  @Inject CurrentActor actor;

  private Map<String, String> providers = Map.of();
  private Set<String> decisions = Set.of();
  private Set<String> taken = Set.of();

  /**
   * Asks.
   *
   * @param references the references that the import would use
   */
  void ask(List<String> references) {
    var body = actor.get().organisation();
    var names = new HashMap<String, String>();
    sql.list(
            "SELECT o.slug, n.name FROM organisation o"
                + " JOIN body_provider_now l ON l.provider_id = o.id AND l.body_id = ?"
                + " CROSS JOIN LATERAL (SELECT o.name UNION SELECT a.alias"
                + " FROM organisation_alias a WHERE a.organisation_id = o.id"
                + " UNION SELECT o.slug) AS n (name) WHERE o.kind = 'PROVIDER'",
            row -> new String[] {row.text("name"), row.text("slug")},
            body)
        .forEach(pair -> names.put(pair[0].toLowerCase(Locale.ROOT), pair[1]));
    providers = names;
    decisions =
        new HashSet<>(
            sql.list(
                "SELECT reference FROM decision WHERE managing_org_id = ?",
                row -> row.text("reference"),
                body));
    taken =
        new HashSet<>(
            sql.list(
                "SELECT reference FROM funding_grant WHERE reference = ANY (?)",
                row -> row.text("reference"),
                (Object) references.toArray(String[]::new)));
  }

  /** The slug of a provider by its name, another name of it, or the slug itself; null: none. */
  String provider(String name) {
    return providers.get(name.strip().toLowerCase(Locale.ROOT));
  }

  boolean decision(String reference) {
    return decisions.contains(reference);
  }

  /** Whether a grant has this reference, whoever's it is. */
  boolean taken(String reference) {
    return taken.contains(reference);
  }
}
