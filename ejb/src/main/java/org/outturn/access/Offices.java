package org.outturn.access;

import static org.outturn.access.Permission.MANAGE_SETTINGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.Money;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Slug;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/**
 * Records the offices of the actor's body: who holds each, up to what it may decide, and which
 * matters are reserved to it. All of it is only added, each from a day on.
 */
@Stateless
@Requires(MANAGE_SETTINGS)
public class Offices {

  private static final String CODE = "invalid-office";
  private static final String TITLE = "The office is not recorded";

  /** Paths below /settings/limits and /offices that are no offices. */
  private static final Set<String> RESERVED_WORDS = Set.of("new", "bands");

  private Sql sql;
  private OfficeRows rows;
  private CurrentActor actor;
  private AuditTrail audit;
  private Clock clock;

  protected Offices() {}

  @Inject
  public Offices(Sql sql, OfficeRows rows, CurrentActor actor, AuditTrail audit, Clock clock) {
    this.sql = sql;
    this.rows = rows;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  public OfficeSettings settings() {
    var offices = rows.all(body(), today()).stream().map(OfficeRows.Found::view).toList();
    return new OfficeSettings(rows.bands(body(), today()), offices, rows.bandVersion(body()));
  }

  /**
   * @throws NotFound when the body has no such office
   */
  public OfficeView get(String slug) {
    return found(slug).view();
  }

  /**
   * Records an office of the actor's body.
   *
   * @return its name in URLs
   */
  public String create(String name) {
    var texts = new Texts();
    var line = texts.line("name", name, "Enter the name of the office");
    texts.done(CODE, TITLE);
    var slug = Slug.of(line);
    texts.unless(
        !slug.isEmpty() && !RESERVED_WORDS.contains(slug),
        "name",
        "Name the office in letters, such as Assistant Director");
    texts.unless(
        sql.count(
                "SELECT count(*) FROM office WHERE body_id = ? AND (slug = ? OR name = ?)",
                body(),
                slug,
                line)
            == 0,
        "name",
        "There is an office of this name already");
    texts.done(CODE, TITLE);
    sql.insert(
        "INSERT INTO office (body_id, slug, name, recorded_by, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?) RETURNING id",
        body(),
        slug,
        line,
        actor.id(),
        clock.instant());
    record("office.created", slug, Map.of("name", line));
    return slug;
  }

  /**
   * Says who holds an office from a day on, or no longer holds it.
   *
   * @param version of the office as the caller read it; null when the caller does not say
   */
  public void hold(String slug, Long version, String username, boolean holds, LocalDate from) {
    var office = current(slug, version);
    var texts = new Texts();
    texts.needed("from", from, "Enter the day from which this holds");
    var account =
        sql.first(
                "SELECT id FROM user_account WHERE username = ? AND organisation_id = ?",
                row -> row.number("id"),
                username == null ? "" : username.strip(),
                body())
            .orElse(null);
    texts.needed("username", account, "Enter the username of somebody of your own body");
    texts.done(CODE, TITLE);
    sql.update(
        "INSERT INTO office_holding (office_id, account_id, holds, effective_from, recorded_by,"
            + " recorded_at) VALUES (?, ?, ?, ?, ?, ?)",
        office.id(),
        account,
        holds,
        from,
        actor.id(),
        clock.instant());
    record(
        holds ? "office.filled" : "office.vacated",
        slug,
        Map.of("account", Long.toString(account), "from", from.toString()));
  }

  /** Says up to what sum an office may decide a matter, from a day on. */
  public void limit(String slug, Long version, Matter matter, Limit limit, LocalDate from) {
    var office = current(slug, version);
    var texts = new Texts();
    texts.needed("matter", matter, "Select a matter");
    texts.needed("limit", limit, "Select a limit");
    texts.needed("from", from, "Enter the day from which this holds");
    texts.unless(
        limit == null || limit.unlimited() || stepsOf(from).contains(limit.upTo()),
        "limit",
        "Select one of the bands: " + stepWords(from));
    texts.done(CODE, TITLE);
    sql.update(
        "INSERT INTO delegated_limit (office_id, matter, up_to, effective_from, recorded_by,"
            + " recorded_at) VALUES (?, ?, ?::numeric, ?, ?, ?)",
        office.id(),
        matter,
        limit.upTo(),
        from,
        actor.id(),
        clock.instant());
    record(
        "office.limited",
        slug,
        Map.of("matter", matter.name(), "limit", limit.words(), "from", from.toString()));
  }

  /** Reserves a matter to an office from a day on, or gives it back to the limits. */
  public void reserve(
      String slug, Long version, Matter matter, boolean reserved, String source, LocalDate from) {
    var office = current(slug, version);
    var texts = new Texts();
    texts.needed("matter", matter, "Select a matter");
    var where = texts.line("source", source, "Enter where this is laid down");
    texts.needed("from", from, "Enter the day from which this holds");
    texts.done(CODE, TITLE);
    sql.update(
        "INSERT INTO reserved_matter (body_id, matter, office_id, source, effective_from,"
            + " recorded_by, recorded_at) VALUES (?, ?, ?::bigint, ?, ?, ?, ?)",
        body(),
        matter,
        reserved ? office.id() : null,
        where,
        from,
        actor.id(),
        clock.instant());
    record(
        reserved ? "matter.reserved" : "matter.released",
        slug,
        Map.of("matter", matter.name(), "from", from.toString()));
  }

  /** Sets the sums that limits step up by, from a day on; limits that stand are not touched. */
  public void setBands(List<Money> ceilings, Long version, LocalDate from) {
    if (version != null && version != rows.bandVersion(body())) {
      throw new StaleVersion();
    }
    var texts = new Texts();
    texts.needed("from", from, "Enter the day from which this holds");
    texts.unless(
        OfficeBands.rising(ceilings),
        "bands",
        "Enter between one and eight sums above £0, each higher than the one before");
    texts.done("invalid-bands", "The bands are not recorded");
    sql.update(
        "INSERT INTO delegation_band (body_id, ceilings, effective_from, recorded_by, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        body(),
        ceilings.stream().map(Money::pounds).toArray(BigDecimal[]::new),
        from,
        actor.id(),
        clock.instant());
    record("bands.set", "bands", Map.of("bands", ceilings.toString(), "from", from.toString()));
  }

  private List<Money> stepsOf(LocalDate from) {
    return OfficeBands.steps(rows.bands(body(), from == null ? today() : from));
  }

  private String stepWords(LocalDate from) {
    return OfficeBands.words(rows.bands(body(), from == null ? today() : from));
  }

  private OfficeRows.Found current(String slug, Long version) {
    var office = found(slug);
    sql.first(
        "SELECT id FROM office WHERE id = ? FOR UPDATE", row -> row.number("id"), office.id());
    var now = found(slug);
    if (version != null && version != now.view().version()) {
      throw new StaleVersion();
    }
    return now;
  }

  private OfficeRows.Found found(String slug) {
    return rows.named(body(), slug, today()).orElseThrow(NotFound::new);
  }

  private OrganisationId body() {
    var body = actor.get().body();
    if (body == null) {
      throw new Forbidden("Limits belong to a commissioning body");
    }
    return body;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void record(String event, String slug, Map<String, String> details) {
    audit.record(actor.id(), body(), event, SubjectRef.of("office", slug), details);
  }
}
