package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.database.Sql;

/** The bodies and providers that the public documents name. */
@Dependent
class DemoOrganisations {

  static final String MOPAC = "mopac";
  static final String WALTHAM_FOREST = "waltham-forest";
  static final String WESTMINSTER = "westminster";
  static final String SAFER_LONDON = "safer-london";

  private static final Map<String, String> BODIES =
      new TreeMap<>(
          Map.of(
              MOPAC, "Mayor's Office for Policing and Crime",
              WALTHAM_FOREST, "London Borough of Waltham Forest",
              WESTMINSTER, "Westminster City Council"));

  private static final Map<String, String> MOPAC_PROVIDERS =
      new TreeMap<>(
          Map.of(
              SAFER_LONDON,
              "Safer London",
              "atcm",
              "Association of Town and City Management",
              "ics",
              "Institute of Community Safety"));

  private static final Map<String, String> WALTHAM_FOREST_PROVIDERS =
      new TreeMap<>(
          Map.of(
              "we-can-work-it-out", "We Can Work It Out",
              "spark2life", "Spark2Life",
              "change-grow-live", "Change Grow Live",
              "abianda", "Abianda"));

  private static final Map<String, String> FUNDERS =
      new TreeMap<>(
          Map.of(
              "london-crc", "London Community Rehabilitation Company",
              "nhs-england", "NHS England",
              "dwp", "Department for Work and Pensions",
              "home-office", "Home Office"));

  private static final Map<String, String> PARTNERS =
      new TreeMap<>(
          Map.of(
              "redthread", "Redthread",
              "only-connect", "Only Connect",
              "future-men", "Future Men",
              "sudan-knowledge", "Sudan Knowledge",
              "faiths-forum-for-london", "Faiths Forum for London",
              "westminster-mind", "Westminster Mind",
              "london-safeguarding-children-partnership",
                  "London Safeguarding Children Partnership",
              "london-councils", "London Councils",
              "metropolitan-police", "Metropolitan Police Service",
              "london-south-bank-university", "London South Bank University"));

  private static final Map<String, List<String>> ALIASES =
      new TreeMap<>(
          Map.of(
              MOPAC,
              List.of("MOPAC"),
              "atcm",
              List.of("ATCM"),
              "ics",
              List.of("ICS"),
              "london-crc",
              List.of("London CRC"),
              "dwp",
              List.of("DWP"),
              "we-can-work-it-out",
              List.of("We Can Work Out"),
              "change-grow-live",
              List.of("CGL")));

  @Inject Sql sql;

  void load() {
    BODIES.forEach((slug, name) -> insert(slug, name, "COMMISSIONING_BODY"));
    MOPAC_PROVIDERS.forEach((slug, name) -> provider(slug, name, MOPAC));
    WALTHAM_FOREST_PROVIDERS.forEach((slug, name) -> provider(slug, name, WALTHAM_FOREST));
    FUNDERS.forEach((slug, name) -> insert(slug, name, "FUNDER"));
    PARTNERS.forEach((slug, name) -> insert(slug, name, "PARTNER"));
    ALIASES.forEach(
        (slug, aliases) ->
            aliases.forEach(
                alias ->
                    sql.update(
                        "INSERT INTO organisation_alias (organisation_id, alias)"
                            + " SELECT id, ? FROM organisation WHERE slug = ?",
                        alias,
                        slug)));
  }

  private void provider(String slug, String name, String body) {
    insert(slug, name, "PROVIDER");
    sql.update(
        "INSERT INTO body_provider (body_id, provider_id) SELECT b.id, p.id"
            + " FROM organisation b, organisation p WHERE b.slug = ? AND p.slug = ?",
        body,
        slug);
  }

  private void insert(String slug, String name, String kind) {
    sql.insert(
        "INSERT INTO organisation (slug, name, kind) VALUES (?, ?, ?) RETURNING id",
        slug,
        name,
        kind);
  }

  OrganisationId id(String slug) {
    return new OrganisationId(sql.count("SELECT id FROM organisation WHERE slug = ?", slug));
  }

  boolean none() {
    return sql.count("SELECT count(*) FROM organisation") == 0;
  }
}
