package org.outturn.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/** Where organisations are kept. They are few and change seldom: plain statements do. */
@Dependent
class Organisations {

  private static final String SEEN =
      "(o.kind IN ('FUNDER', 'PARTNER') OR o.id = ? OR EXISTS (SELECT 1 FROM body_provider l"
          + " WHERE l.body_id = ? AND l.provider_id = o.id))";

  private static final String COLUMNS =
      "SELECT o.*, ARRAY(SELECT alias FROM organisation_alias a WHERE a.organisation_id = o.id"
          + " ORDER BY alias) AS aliases, ARRAY(SELECT b.slug FROM body_provider l"
          + " JOIN organisation b ON b.id = l.body_id WHERE l.provider_id = o.id ORDER BY b.slug)"
          + " AS bodies";

  private static final String FROM = " FROM organisation o WHERE ";

  @Inject Sql sql;

  /** What a body sees, or everything when there is none to ask for. */
  Slice<OrganisationView> seenBy(OrganisationId body, String text, Paging paging) {
    var parameters = new ArrayList<Object>();
    var where = new StringBuilder(seen(body, parameters));
    if (!text.isBlank()) {
      where.append(
          " AND (strpos(lower(o.name), lower(?)) > 0 OR EXISTS (SELECT 1 FROM organisation_alias a"
              + " WHERE a.organisation_id = o.id AND strpos(lower(a.alias), lower(?)) > 0))");
      parameters.add(text.strip());
      parameters.add(text.strip());
    }
    var total = sql.count("SELECT count(*)" + FROM + where, parameters.toArray());
    parameters.add(paging.size());
    parameters.add(paging.offset());
    var found =
        sql.list(
            COLUMNS + FROM + where + " ORDER BY o.name, o.id LIMIT ? OFFSET ?",
            Organisations::read,
            parameters.toArray());
    return Slice.of(found, paging, total);
  }

  Optional<OrganisationView> named(OrganisationId body, String slug) {
    var parameters = new ArrayList<Object>();
    var where = seen(body, parameters) + " AND o.slug = ?";
    parameters.add(slug);
    return sql.first(COLUMNS + FROM + where, Organisations::read, parameters.toArray());
  }

  /** The slug of one that goes by the name already, whoever works with it. */
  Optional<String> goingBy(String name) {
    return sql.first(
        "SELECT slug FROM organisation WHERE lower(name) = lower(?)",
        row -> row.text("slug"),
        name);
  }

  boolean slugTaken(String slug) {
    return sql.count("SELECT count(*) FROM organisation WHERE slug = ?", slug) > 0;
  }

  void add(String slug, OrganisationDetails wanted) {
    sql.update(
        "INSERT INTO organisation (slug, name, kind, charity_number, company_number)"
            + " VALUES (?, ?, ?, nullif(?, ''), nullif(?, ''))",
        slug,
        wanted.name(),
        wanted.kind(),
        wanted.charityNumber(),
        wanted.companyNumber());
    setAliases(slug, wanted.aliases());
  }

  /** Whether the version was still the one that the caller read. */
  boolean change(String slug, long version, OrganisationDetails wanted) {
    var changed =
        sql.update(
            "UPDATE organisation SET name = ?, charity_number = nullif(?, ''),"
                + " company_number = nullif(?, ''), version = version + 1"
                + " WHERE slug = ? AND version = ?",
            wanted.name(),
            wanted.charityNumber(),
            wanted.companyNumber(),
            slug,
            version);
    setAliases(slug, wanted.aliases());
    return changed == 1;
  }

  void link(OrganisationId body, String provider) {
    sql.update(
        "INSERT INTO body_provider (body_id, provider_id) SELECT ?, id FROM organisation"
            + " WHERE slug = ? ON CONFLICT DO NOTHING",
        body,
        provider);
  }

  private void setAliases(String slug, List<String> aliases) {
    sql.update(
        "DELETE FROM organisation_alias WHERE organisation_id ="
            + " (SELECT id FROM organisation WHERE slug = ?)",
        slug);
    sql.update(
        "INSERT INTO organisation_alias (organisation_id, alias) SELECT o.id, a"
            + " FROM organisation o, unnest(?) AS a WHERE o.slug = ?",
        aliases.toArray(String[]::new),
        slug);
  }

  private static String seen(OrganisationId body, List<Object> parameters) {
    if (body == null) {
      return "true";
    }
    parameters.add(body);
    parameters.add(body);
    return SEEN;
  }

  private static OrganisationView read(Sql.Row row) throws SQLException {
    return new OrganisationView(
        row.text("slug"),
        row.text("name"),
        row.one(OrganisationKind.class, "kind"),
        row.texts("aliases"),
        row.text("charity_number"),
        row.text("company_number"),
        row.texts("bodies"),
        row.number("version"));
  }
}
