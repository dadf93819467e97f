package org.outturn.web.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.outturn.access.Colleagues.Colleague;
import org.outturn.decision.DecisionStatus;
import org.outturn.decision.DecisionView;
import org.outturn.decision.Readiness;
import org.outturn.decision.SignOffKind;
import org.outturn.decision.SignOffView;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Item;

/**
 * What stands between a draft and its signature.
 *
 * @param candidates who could be named to sign off
 * @param typed what was typed into a form that was not accepted
 */
public record SigningPart(DecisionView decision, List<Colleague> candidates, MoveForm.Typed typed) {

  public SigningPart {
    candidates = List.copyOf(candidates);
  }

  /** What keeps it from being signed now. */
  public List<Readiness.Obstacle> obstacles() {
    var readiness = decision.readiness();
    return readiness == null
        ? List.of()
        : Stream.concat(readiness.toReady().stream(), readiness.toSign().stream()).toList();
  }

  /** Whether it lies before whoever signs, or is still with those who draft it. */
  public boolean handedIn() {
    return decision.status() == DecisionStatus.READY;
  }

  /** Who may sign for the sum, as a sentence. */
  public String whoSigns() {
    var offices = decision.readiness().offices();
    return offices.isEmpty()
        ? "No office may sign for this sum: an administrator sets offices and limits."
        : "May be signed by the " + String.join(" or the ", offices) + ".";
  }

  public List<Cell> signOffHead() {
    return List.of(
        Cell.text("Sign-off"),
        Cell.text("Named person"),
        Cell.text("State"),
        Cell.text("When and what"));
  }

  public List<List<Cell>> signOffRows() {
    return decision.signOffs().stream().map(this::row).toList();
  }

  private List<Cell> row(SignOffView one) {
    var given = one.at() == null ? "" : Dates.moment(one.at());
    var words = one.comment() == null ? given : given + ": " + one.comment();
    return List.of(
        Cell.text(one.kind().words()),
        Cell.text(one.askedName() == null ? "nobody yet" : one.askedName()),
        Cell.tag(DecisionTags.of(one.state())),
        one.state() == SignOffView.State.LAPSED
            ? Cell.link(
                "What changed since " + given,
                "/decisions/" + decision.reference() + "/changes?since=" + one.textVersion(),
                "for " + one.kind().words())
            : Cell.text(words));
  }

  /** The sum of the ceilings in words. */
  public String ceilings() {
    return DecisionPage.sum(decision.text().ceilings());
  }

  /** The choice of sign-offs. */
  public List<Item> kinds() {
    return Arrays.stream(SignOffKind.values())
        .map(one -> Item.of(one.name(), one.words()))
        .toList();
  }

  /** The choice of people for a sign-off. */
  public List<Item> people() {
    return Stream.concat(
            Stream.of(Item.of("", "Select somebody")),
            candidates.stream().map(one -> Item.of(one.username(), one.name())))
        .toList();
  }

  /** The box for the comment on one sign-off: one person may be named for several. */
  public static String commentId(SignOffKind kind) {
    return commentId(kind.name());
  }

  static String commentId(String kind) {
    return "comment-" + kind.toLowerCase(Locale.ROOT);
  }

  /** What was typed into the box of that sign-off. */
  public String comment(SignOffKind kind) {
    return kind.name().equals(typed.kind()) ? typed.comment() : "";
  }
}
