package org.outturn.learning;

import static org.outturn.access.Permission.READ_LEARNING;
import static org.outturn.access.Permission.RECORD_LEARNING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Slug;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/**
 * Keeps the series and their headings. Everybody may read and use them; only the body that set one
 * up changes it, and texts that are written keep the headings that they were written under.
 */
@Stateless
public class CaseStudySeries {

  /** The path of the form for a new one. */
  private static final String RESERVED = "new";

  private static final String ALL =
      "SELECT s.*, b.name AS body, s.managing_org_id = ? AS own, ARRAY(SELECT h.heading FROM"
          + " case_study_heading h WHERE h.series_id = s.id ORDER BY h.position) AS headings"
          + " FROM case_study_series s JOIN organisation b ON b.id = s.managing_org_id";

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Requires(READ_LEARNING)
  public List<SeriesView> list() {
    return sql.list(ALL + " ORDER BY s.name, s.id", CaseStudySeries::read, body());
  }

  @Requires(READ_LEARNING)
  public SeriesView get(String slug) {
    return sql.first(ALL + " WHERE s.slug = ?", CaseStudySeries::read, body(), slug)
        .orElseThrow(NotFound::new);
  }

  /**
   * Sets a series up.
   *
   * @return its slug
   */
  @Requires(RECORD_LEARNING)
  public String create(SeriesDetails wanted) {
    var series = wanted.checked(today());
    var slug = Slug.of(series.name());
    if (slug.equals(RESERVED)
        || sql.count("SELECT count(*) FROM case_study_series WHERE slug = ?", slug) > 0) {
      throw InvalidInput.field("name", "There is a series of this name already");
    }
    sql.update(
        "INSERT INTO case_study_series (slug, name, publisher, managing_org_id, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        slug,
        series.name(),
        series.publisher(),
        actor.get().body(),
        clock.instant());
    setHeadings(slug, series.headings());
    record("case-study-series.created", slug);
    return slug;
  }

  /**
   * Changes a series for the texts to come.
   *
   * @param version what the caller has read; null when they do not say
   */
  @Requires(RECORD_LEARNING)
  public void change(String slug, Long version, SeriesDetails wanted) {
    var now = get(slug);
    if (!now.own()) {
      throw new Forbidden("Only the body that set this series up changes it");
    }
    var based = version == null ? now.version() : version;
    if (based != now.version()) {
      throw new StaleVersion();
    }
    var series = wanted.checked(today());
    var changed =
        sql.update(
            "UPDATE case_study_series SET name = ?, publisher = ?, version = version + 1"
                + " WHERE slug = ? AND version = ?",
            series.name(),
            series.publisher(),
            slug,
            based);
    if (changed == 0) {
      throw new StaleVersion();
    }
    setHeadings(slug, series.headings());
    record("case-study-series.changed", slug);
  }

  private void setHeadings(String slug, List<String> headings) {
    sql.update(
        "DELETE FROM case_study_heading WHERE series_id ="
            + " (SELECT id FROM case_study_series WHERE slug = ?)",
        slug);
    sql.update(
        "INSERT INTO case_study_heading (series_id, position, heading) SELECT s.id, h.n, h.words"
            + " FROM case_study_series s, unnest(?) WITH ORDINALITY AS h (words, n)"
            + " WHERE s.slug = ?",
        headings.toArray(String[]::new),
        slug);
  }

  private void record(String event, String slug) {
    audit.record(
        actor.id(), actor.get().body(), event, SubjectRef.of("case-study-series", slug), Map.of());
  }

  private static SeriesView read(Sql.Row row) throws java.sql.SQLException {
    return new SeriesView(
        row.text("slug"),
        row.text("name"),
        row.text("publisher"),
        row.text("body"),
        row.flag("own"),
        row.texts("headings"),
        row.number("version"));
  }

  private OrganisationId body() {
    var body = actor.get().body();
    return body == null ? new OrganisationId(-1) : body;
  }

  private LocalDate today() {
    return Dates.londonDay(clock.instant());
  }
}
