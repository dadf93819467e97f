package org.outturn.learning;

import static org.outturn.access.Permission.READ_LEARNING;
import static org.outturn.access.Permission.RECORD_LEARNING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.outturn.access.Requires;
import org.outturn.kernel.Dates;
import org.outturn.kernel.database.Sql;

/** Records engagement events: noted in the field, mended, shared with everybody, taken back. */
@Stateless
public class EngagementEvents {

  @Inject Sql sql;
  @Inject LearningItems items;
  @Inject Sharing sharing;
  @Inject ItemViews views;
  @Inject ActionPlan plan;
  @Inject Versions versions;
  @Inject Faces faces;
  @Inject Clock clock;

  /**
   * Records an event as a draft of the actor's body.
   *
   * @return its reference
   */
  @Requires(RECORD_LEARNING)
  public String create(EventDetails wanted) {
    var event = wanted.checked(today());
    var item = items.create(LearningKind.EVENT);
    sql.update(
        "INSERT INTO engagement_event (title, event_kind, happened, attended_by, attending,"
            + " attending_rounded, place, languages, partners, themes, findings, told, source,"
            + " item_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        fields(event, item));
    versions.keep(item);
    faces.own(item, face(event));
    sharing.start(item);
    return item.reference();
  }

  /**
   * Mends what was recorded; what is published changes with it.
   *
   * @param version what the caller has read; null when they do not say
   */
  @Requires(RECORD_LEARNING)
  public void change(String reference, Long version, EventDetails wanted) {
    var item = items.own(LearningKind.EVENT, reference, version);
    var event = wanted.checked(today());
    sql.update(
        "UPDATE engagement_event SET title = ?, event_kind = ?, happened = ?, attended_by = ?,"
            + " attending = ?, attending_rounded = ?, place = ?, languages = ?, partners = ?,"
            + " themes = ?, findings = ?, told = ?, source = ? WHERE item_id = ?",
        fields(event, item));
    versions.keep(item);
    sharing.changed(item, face(event));
  }

  /** Shares it with everybody who may read what is published. */
  @Requires(RECORD_LEARNING)
  public void publish(String reference, Long version, Publication publication) {
    var item = items.own(LearningKind.EVENT, reference, version);
    var event = stored(item);
    sharing.publish(item, face(event), publication.checked(today(), event.happened()));
  }

  /** Takes it back, with a reason; its own body still reads it. */
  @Requires(RECORD_LEARNING)
  public void withdraw(String reference, Long version, String reason) {
    sharing.withdraw(items.own(LearningKind.EVENT, reference, version), reason);
  }

  /**
   * Adds an action to its plan.
   *
   * @return the action's number
   */
  @Requires(RECORD_LEARNING)
  public int addAction(String reference, NewAction action) {
    var item = items.own(LearningKind.EVENT, reference, null);
    var number = plan.add(item, stored(item).happened(), action);
    items.record(item, "action-added", Map.of("action", Integer.toString(number)));
    return number;
  }

  /** Says how an action goes on; what was said before stays. */
  @Requires(RECORD_LEARNING)
  public void progress(String reference, int action, ActionState state, String note) {
    var item = items.own(LearningKind.EVENT, reference, null);
    plan.progress(item, action, state, note);
    items.record(
        item, "action-updated", Map.of("action", Integer.toString(action), "state", state.name()));
  }

  @Requires(READ_LEARNING)
  public EventView view(String reference) {
    var item = items.readable(LearningKind.EVENT, reference);
    var event = stored(item);
    return new EventView(
        views.of(item),
        event.title(),
        event.kind(),
        event.happened(),
        Sharing.later(event.happened(), today()),
        event.attendedBy(),
        event.attendingNumber(),
        event.attendingRounded(),
        event.place(),
        event.languages(),
        event.partners(),
        event.themes(),
        event.findings(),
        event.told(),
        event.source(),
        plan.of(item));
  }

  private EventDetails stored(LearningItem item) {
    return sql.first(
            "SELECT * FROM engagement_event WHERE item_id = ?", StoredEvent::read, item.id())
        .orElseThrow();
  }

  private static Object[] fields(EventDetails event, LearningItem item) {
    return new Object[] {
      event.title(),
      event.kind(),
      event.happened(),
      event.attendedBy(),
      event.attendingNumber(),
      event.attendingRounded(),
      event.place(),
      event.languages().toArray(String[]::new),
      event.partners().toArray(String[]::new),
      Faces.names(event.themes()),
      event.findings(),
      event.told(),
      event.source(),
      item.id()
    };
  }

  private static Faces.Face face(EventDetails event) {
    return new Faces.Face(
        event.title(), event.place(), event.happened(), event.themes(), event.words());
  }

  private LocalDate today() {
    return Dates.londonDay(clock.instant());
  }
}
