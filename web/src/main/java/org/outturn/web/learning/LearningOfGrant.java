package org.outturn.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.learning.PeerReviews;
import org.outturn.learning.ReviewOfGrant;
import org.outturn.web.view.Cell;

/** Gives the page of a grant or a milestone the peer reviews that belong to it. */
@RequestScoped
public class LearningOfGrant {

  @Inject PeerReviews reviews;
  @Inject CurrentActor actor;

  /**
   * What a page shows of it.
   *
   * @param shown whether the reader may know: which grant a review belongs to is its body's matter
   */
  public record Linked(List<ReviewOfGrant> reviews, boolean shown) {

    public Linked {
      reviews = List.copyOf(reviews);
    }

    public List<Cell> head() {
      return List.of(Cell.text("Peer review"), Cell.text("Milestone"), Cell.text("Status"));
    }

    public List<List<Cell>> rows() {
      return reviews.stream()
          .map(
              one ->
                  List.of(
                      Cell.link(
                          one.reference() + " " + one.title(),
                          "/learning/peer-reviews/" + one.reference()),
                      Cell.text(one.milestone() == null ? "none" : one.milestone()),
                      Cell.tag(LearningTags.of(one.status()))))
          .toList();
    }
  }

  /** What belongs to a grant. */
  public Linked of(String grant) {
    var who = actor.get();
    var shown = who.bodyStaff() && who.may(Permission.READ_LEARNING);
    return new Linked(shown ? reviews.ofGrant(grant) : List.of(), shown);
  }

  /** What counts towards one of its milestones. */
  public Linked of(String grant, String milestone) {
    var all = of(grant);
    return new Linked(
        all.reviews().stream().filter(one -> milestone.equals(one.milestone())).toList(),
        all.shown());
  }
}
