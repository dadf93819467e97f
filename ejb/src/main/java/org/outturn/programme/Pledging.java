package org.outturn.programme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/** Records pledges and what becomes of them. */
@Stateless
@Requires(Permission.MANAGE_PROGRAMMES)
public class Pledging {

  private static final String TABLE = "pledge";

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject ProgrammeScopes scopes;
  @Inject PledgeReading pledges;
  @Inject Parts parts;
  @Inject Clock clock;

  /** Records a pledge. */
  public void add(String slug, NewPledge wanted) {
    var programme = scopes.locked(slug);
    var said = wanted.checked();
    if (pledges.taken(programme.id(), said.code())) {
      throw InvalidInput.field(
          "code",
          "There is a pledge %s already, or one was taken back. Enter another code"
              .formatted(said.code()));
    }
    parts.add(TABLE, programme, columns(programme, said).with("code", said.code()));
    record("pledge.made", programme, said.code(), Map.of());
  }

  /**
   * Changes what is said of a pledge; its code stays.
   *
   * @param version the one that the change is based on; null when the caller does not say
   */
  public void change(String slug, String code, Long version, NewPledge wanted) {
    var programme = scopes.locked(slug);
    var now = pledges.named(programme.id(), code).orElseThrow(NotFound::new);
    var said = wanted.checked();
    if (!said.code().equals(code)) {
      throw InvalidInput.field("code", "The code of a pledge stays as it is: " + code);
    }
    refuseTargetBelowProgress(now, said);
    parts.change(TABLE, programme, number(programme, code), version, columns(programme, said));
    record("pledge.changed", programme, code, Map.of());
  }

  private static void refuseTargetBelowProgress(PledgeView now, NewPledge said) {
    for (var update : now.updates()) {
      if (update.progress() != null
          && (said.target() == null || said.target().compareTo(update.progress()) < 0)) {
        throw InvalidInput.field(
            "target",
            "%s were reported as reached: the target cannot be lower"
                .formatted(Numbers.words(update.progress())));
      }
    }
  }

  private int number(ProgrammeScope programme, String code) {
    return (int)
        sql.count(
            "SELECT number FROM pledge WHERE programme_id = ? AND code = ?", programme.id(), code);
  }

  private Parts.Columns columns(ProgrammeScope programme, NewPledge said) {
    if (said.domain() != null && !parts.stands("programme_domain", programme, said.domain())) {
      throw InvalidInput.field("domain", "There is no domain of this number");
    }
    return new Parts.Columns()
        .with("title", said.title())
        .with("detail", said.detail())
        .with("target", said.target())
        .with("unit", said.unit())
        .with("starts", said.starts())
        .with("ends", said.ends())
        .with("owner", said.owner())
        .with("domain_number", said.domain())
        .with("source", said.source());
  }

  /** Adds to what became of a pledge; what was said before stays. */
  public void update(String slug, String code, NewPledgeUpdate wanted) {
    var programme = scopes.locked(slug);
    var said = wanted.checked(pledges.named(programme.id(), code).orElseThrow(NotFound::new));
    sql.update(
        "INSERT INTO pledge_update (pledge_id, status, progress, note, as_at, source, recorded_by,"
            + " recorded_at) SELECT id, ?, ?::numeric, ?, ?, ?, ?::bigint, ?::timestamptz"
            + " FROM pledge WHERE programme_id = ? AND code = ?",
        said.status(),
        said.progress(),
        said.note(),
        said.asAt().iso(),
        said.source(),
        actor.id(),
        clock.instant(),
        programme.id(),
        code);
    record("pledge.updated", programme, code, Map.of("status", said.status().name()));
  }

  private void record(
      String event, ProgrammeScope programme, String code, Map<String, String> more) {
    var details = new java.util.TreeMap<>(more);
    details.put("pledge", code);
    parts.record(event, programme, details);
  }
}
