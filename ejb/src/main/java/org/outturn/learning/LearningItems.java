package org.outturn.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.database.Sql;

/** Finds records of learning for whoever acts, numbers new ones and moves them on. */
@Dependent
class LearningItems {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Starts a draft of the actor's own body. */
  LearningItem create(LearningKind kind) {
    var number = sql.count("SELECT nextval('" + kind.numbers() + "')");
    var body = actor.get().body();
    if (body == null) {
      throw new Forbidden("Only the staff of a commissioning body record what was learned");
    }
    var reference = kind.prefix() + "-" + number;
    var id =
        sql.insert(
            "INSERT INTO learning_item (kind, reference, managing_org_id, recorded_by, recorded_at)"
                + " VALUES (?, ?, ?, ?, ?) RETURNING id",
            kind,
            reference,
            body,
            actor.id(),
            clock.instant());
    var item = new LearningItem(id, 0, kind, reference, body, LearningStatus.DRAFT, false);
    record(item, "recorded", Map.of());
    return item;
  }

  /**
   * One that the actor may read: their own body's, or what is published of another's.
   *
   * @throws NotFound when there is none
   */
  LearningItem readable(LearningKind kind, String reference) {
    var item =
        sql.first(
                "SELECT * FROM learning_item WHERE kind = ? AND reference = ?",
                LearningItems::read,
                kind,
                reference)
            .orElseThrow(NotFound::new);
    return item.shared() ? item : actor.sighted(item);
  }

  /**
   * One that the actor may change: their own body's.
   *
   * @param version what the caller has read; null when they do not say
   * @throws StaleVersion when it is not the current one
   */
  LearningItem own(LearningKind kind, String reference, Long version) {
    var item = readable(kind, reference);
    if (!isOwn(item)) {
      throw new Forbidden("Only the body that recorded this changes it");
    }
    if (version != null && version != item.version()) {
      throw new StaleVersion();
    }
    return item;
  }

  boolean isOwn(LearningItem item) {
    return actor.get().sees(item);
  }

  /** Notes that it has changed, and how it stands now. */
  void moved(LearningItem item, LearningStatus status, boolean shared) {
    var moved =
        sql.update(
            "UPDATE learning_item SET version = version + 1, status = ?, shared = ?"
                + " WHERE id = ? AND version = ?",
            status,
            shared,
            item.id(),
            item.version());
    if (moved == 0) {
      throw new StaleVersion();
    }
  }

  /** Writes into the trail: "case-study.published". */
  void record(LearningItem item, String what, Map<String, String> details) {
    audit.record(
        actor.id(),
        item.managingOrganisation(),
        item.kind().subject() + "." + what,
        item.subject(),
        details);
  }

  private static LearningItem read(Sql.Row row) throws SQLException {
    return new LearningItem(
        row.number("id"),
        row.number("version"),
        row.one(LearningKind.class, "kind"),
        row.text("reference"),
        new OrganisationId(row.number("managing_org_id")),
        row.one(LearningStatus.class, "status"),
        row.flag("shared"));
  }
}
