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
import org.outturn.decision.DecisionStatus;
import org.outturn.kernel.database.Sql;

/** What the record holds already that an import may name, asked for once. */
@Dependent
class KnownThings {

  @Inject Sql sql;
  @Inject CurrentActor actor;

  private final Map<String, String> providers = new HashMap<>();
  private final Map<String, String> parties = new HashMap<>();
  private final Map<String, DecisionStatus> decisions = new HashMap<>();
  private Set<String> taken = Set.of();

  private record Named(String name, String slug, boolean provider) {}

  /**
   * Asks.
   *
   * @param references the references that the import would use
   */
  void ask(List<String> references) {
    var body = actor.get().organisation();
    providers.clear();
    parties.clear();
    sql.list(
            "SELECT o.slug, n.name, o.kind = 'PROVIDER' AS provider FROM organisation o"
                + " CROSS JOIN LATERAL (SELECT o.name UNION SELECT a.alias"
                + " FROM organisation_alias a WHERE a.organisation_id = o.id"
                + " UNION SELECT o.slug) AS n (name) WHERE o.kind IN ('FUNDER', 'PARTNER')"
                + " OR (o.kind = 'PROVIDER' AND EXISTS (SELECT 1 FROM body_provider_now l"
                + " WHERE l.provider_id = o.id AND l.body_id = ?))",
            row -> new Named(row.text("name"), row.text("slug"), row.flag("provider")),
            body)
        .forEach(one -> add(one.name, one.slug, one.provider));
    decisions.clear();
    sql.list(
            "SELECT reference, status FROM decision WHERE managing_org_id = ?",
            row -> Map.entry(row.text("reference"), row.one(DecisionStatus.class, "status")),
            body)
        .forEach(one -> decisions.put(one.getKey(), one.getValue()));
    taken =
        new HashSet<>(
            sql.list(
                "SELECT reference FROM funding_grant WHERE reference = ANY (?)",
                row -> row.text("reference"),
                (Object) references.toArray(String[]::new)));
  }

  /** The slug of a provider by its name, another name of it, or the slug itself; null: none. */
  String provider(String name) {
    return providers.get(key(name));
  }

  /** The slug of a provider, funder or partner, likewise. */
  String party(String name) {
    return parties.get(key(name));
  }

  /** An organisation that was not known before. */
  void add(String name, String slug, boolean provider) {
    parties.put(key(name), slug);
    if (provider) {
      providers.put(key(name), slug);
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** Where a decision stands; null when the body has none of this reference. */
  DecisionStatus decision(String reference) {
    return decisions.get(reference);
  }

  /** Whether a grant has this reference, whoever's it is. */
  boolean taken(String reference) {
    return taken.contains(reference);
  }
}
