package org.outturn.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.access.Actor;
import org.outturn.access.Permission;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/** Where organisations are kept. They are few and change seldom: plain statements do. */
@Dependent
class Organisations {

  /** Of its bodies only those that the reader may know; takes three parameters. */
  private static final String COLUMNS =
      "SELECT o.*, ARRAY(SELECT alias FROM organisation_alias a WHERE a.organisation_id = o.id"
          + " ORDER BY alias) AS aliases, ARRAY(SELECT b.slug FROM body_provider_now l"
          + " JOIN organisation b ON b.id = l.body_id WHERE l.provider_id = o.id"
          + " AND (? OR l.body_id = ? OR l.provider_id = ?) ORDER BY b.slug) AS bodies";

  private static final String FROM = " FROM organisation o WHERE ";

  @Inject Sql sql;

  Slice<OrganisationView> list(Actor actor, OrganisationSight sight, String text, Paging paging) {
    var filter = new ArrayList<Object>();
    var where = new StringBuilder(sight.where());
    if (!text.isBlank()) {
      where.append(
          " AND (strpos(lower(o.name), lower(?)) > 0 OR EXISTS (SELECT 1 FROM organisation_alias a"
              + " WHERE a.organisation_id = o.id AND strpos(lower(a.alias), lower(?)) > 0))");
      filter.add(text.strip());
      filter.add(text.strip());
    }
    var total =
        sql.count("SELECT count(*)" + FROM + where, sight.between(List.of(), filter).toArray());
    filter.add(paging.size());
    filter.add(paging.offset());
    var found =
        sql.list(
            COLUMNS + FROM + where + " ORDER BY o.name, o.id LIMIT ? OFFSET ?",
            Organisations::read,
            sight.between(known(actor), filter).toArray());
    return Slice.of(found, paging, total);
  }

  Optional<OrganisationView> named(Actor actor, OrganisationSight sight, String slug) {
    return sql.first(
        COLUMNS + FROM + sight.where() + " AND o.slug = ?",
        Organisations::read,
        sight.between(known(actor), List.of(slug)).toArray());
  }

  /** The slugs of those that go by some names, by name or alias, of what may be seen. */
  Map<String, String> named(OrganisationSight sight, List<String> names) {
    var found = new LinkedHashMap<String, String>();
    for (var name : names) {
      sql.first(
              "SELECT o.slug"
                  + FROM
                  + sight.where()
                  + " AND (lower(o.name) = lower(?) OR EXISTS (SELECT 1 FROM organisation_alias a"
                  + " WHERE a.organisation_id = o.id AND lower(a.alias) = lower(?)))"
                  + " ORDER BY o.id",
              row -> row.text("slug"),
              sight.between(List.of(), List.of(name, name)).toArray())
          .ifPresent(slug -> found.put(name, slug));
    }
    return found;
  }

  private static List<Object> known(Actor actor) {
    var own = OrganisationSight.own(actor);
    return List.of(actor.may(Permission.MANAGE_BODIES), own, own);
  }

  boolean isProvider(String slug) {
    return sql.count("SELECT count(*) FROM organisation WHERE slug = ? AND kind = 'PROVIDER'", slug)
        > 0;
  }

  /** The slug of one that goes by the name already, whoever works with it. */
  Optional<String> goingBy(String name) {
    return sql.first(
        "SELECT slug FROM organisation WHERE lower(name) = lower(?)",
        row -> row.text("slug"),
        name);
  }

  /** Whether another organisation has a number: "charity_number" or "company_number". */
  boolean numberTaken(String column, String number, String slug) {
    return !number.isEmpty()
        && sql.count(
                "SELECT count(*) FROM organisation WHERE " + column + " = ? AND slug <> ?",
                number,
                slug)
            > 0;
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

  private static OrganisationView read(Sql.Row row) throws SQLException {
    return new OrganisationView(
        row.text("slug"),
        row.text("name"),
        row.one(OrganisationKind.class, "kind"),
        row.texts("aliases"),
        row.text("charity_number"),
        row.text("company_number"),
        RegistrationNumbers.identifiers(row.text("charity_number"), row.text("company_number")),
        row.texts("bodies"),
        row.number("version"));
  }
}
