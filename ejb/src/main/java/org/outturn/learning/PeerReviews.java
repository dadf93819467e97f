package org.outturn.learning;

import static org.outturn.access.Permission.READ_LEARNING;
import static org.outturn.access.Permission.RECORD_LEARNING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.outturn.access.Requires;
import org.outturn.kernel.Dates;
import org.outturn.kernel.database.Sql;

/** Records peer reviews of boroughs and localities: noted, mended, shared, taken back. */
@Stateless
public class PeerReviews {

  private static final String STORED =
      "SELECT r.*, g.reference AS grant_reference FROM peer_review r"
          + " LEFT JOIN funding_grant g ON g.id = r.grant_id";

  @Inject Sql sql;
  @Inject LearningItems items;
  @Inject Sharing sharing;
  @Inject ItemViews views;
  @Inject ReviewedGrant grants;
  @Inject Versions versions;
  @Inject Faces faces;
  @Inject Clock clock;

  /**
   * Records a review as a draft of the actor's body.
   *
   * @return its reference
   */
  @Requires(RECORD_LEARNING)
  public String create(ReviewDetails wanted) {
    var review = wanted.checked(today());
    var grant = grants.of(review);
    var item = items.create(LearningKind.PEER_REVIEW);
    sql.update(
        "INSERT INTO peer_review (title, place, happened, themes, description, feedback,"
            + " escalated_to, grant_id, milestone_code, source, item_id)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        fields(review, grant, item));
    versions.keep(item);
    faces.own(item, review.face());
    sharing.start(item);
    return item.reference();
  }

  /**
   * Mends what was recorded; what is published changes with it.
   *
   * @param version what the caller has read; null when they do not say
   */
  @Requires(RECORD_LEARNING)
  public void change(String reference, Long version, ReviewDetails wanted) {
    var item = items.own(LearningKind.PEER_REVIEW, reference, version);
    var review = wanted.checked(today());
    sql.update(
        "UPDATE peer_review SET title = ?, place = ?, happened = ?, themes = ?, description = ?,"
            + " feedback = ?, escalated_to = ?, grant_id = ?, milestone_code = ?, source = ?"
            + " WHERE item_id = ?",
        fields(review, grants.of(review), item));
    versions.keep(item);
    sharing.changed(item, review.face());
  }

  /** Shares it with everybody who may read what is published; its grant stays its body's matter. */
  @Requires(RECORD_LEARNING)
  public void publish(String reference, Long version, Publication publication) {
    var item = items.own(LearningKind.PEER_REVIEW, reference, version);
    var review = stored(item);
    sharing.publish(item, review.face(), publication.checked(today(), review.happened()));
  }

  /** Takes it back, with a reason; its own body still reads it. */
  @Requires(RECORD_LEARNING)
  public void withdraw(String reference, Long version, String reason) {
    sharing.withdraw(items.own(LearningKind.PEER_REVIEW, reference, version), reason);
  }

  @Requires(READ_LEARNING)
  public ReviewView view(String reference) {
    var item = items.readable(LearningKind.PEER_REVIEW, reference);
    var review = stored(item);
    var own = items.isOwn(item);
    return new ReviewView(
        views.of(item),
        review.title(),
        review.place(),
        review.happened(),
        Sharing.later(review.happened(), today()),
        review.themes(),
        review.description(),
        review.feedback(),
        review.escalatedTo(),
        own ? review.grant() : null,
        own ? review.milestone() : null,
        review.source());
  }

  /** The reviews of the actor's own body that a grant paid for, by reference and title. */
  @Requires(READ_LEARNING)
  public List<ReviewOfGrant> ofGrant(String grant) {
    return sql.list(
        "SELECT i.reference, i.status, r.title, r.milestone_code FROM peer_review r"
            + " JOIN learning_item i ON i.id = r.item_id JOIN funding_grant g ON g.id = r.grant_id"
            + " WHERE g.reference = ? AND i.managing_org_id = ? AND i.status <> 'WITHDRAWN'"
            + " ORDER BY r.happened NULLS LAST, i.id",
        row ->
            new ReviewOfGrant(
                row.text("reference"),
                row.text("title"),
                row.one(LearningStatus.class, "status"),
                row.text("milestone_code")),
        grant,
        grants.body());
  }

  private ReviewDetails stored(LearningItem item) {
    return sql.first(STORED + " WHERE r.item_id = ?", PeerReviews::read, item.id()).orElseThrow();
  }

  private static ReviewDetails read(Sql.Row row) throws SQLException {
    return new ReviewDetails(
        row.text("title"),
        row.text("place"),
        row.text("happened"),
        Faces.themes(row.texts("themes")),
        row.text("description"),
        row.text("feedback"),
        row.texts("escalated_to"),
        row.text("grant_reference"),
        row.text("milestone_code"),
        row.text("source"));
  }

  private static Object[] fields(ReviewDetails review, Long grant, LearningItem item) {
    return new Object[] {
      review.title(),
      review.place(),
      review.happened(),
      Faces.names(review.themes()),
      review.description(),
      review.feedback(),
      review.escalatedTo().toArray(String[]::new),
      grant,
      review.milestone(),
      review.source(),
      item.id()
    };
  }

  private LocalDate today() {
    return Dates.londonDay(clock.instant());
  }
}
