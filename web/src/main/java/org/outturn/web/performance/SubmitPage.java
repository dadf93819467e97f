package org.outturn.web.performance;

import java.util.List;
import org.outturn.performance.ReturnLine;
import org.outturn.performance.ReturnView;
import org.outturn.performance.Severity;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.SummaryRow;

/**
 * Everything that a return says, to be checked once more before it is declared and submitted.
 *
 * @param nil whether a nil return is ticked
 * @param maySubmit whether the reader may declare and submit
 * @param certifiers who may, for one who may not
 */
public record SubmitPage(
    ReturnView view,
    ReturnPaths at,
    boolean nil,
    boolean maySubmit,
    List<String> certifiers,
    List<FieldError> errors) {

  static SubmitPage of(
      ReturnView view, ReturnPaths at, boolean maySubmit, List<String> certifiers) {
    var nil = view.isDraft() && view.shown().nil();
    return new SubmitPage(view, at, nil, maySubmit, certifiers, ReturnFields.standing(view, at));
  }

  SubmitPage with(boolean ticked, List<FieldError> mistakes) {
    return new SubmitPage(view, at, ticked, maySubmit, certifiers, mistakes);
  }

  public String title() {
    return "Check your return before you submit it";
  }

  public List<Crumb> crumbs() {
    return at.crumbs(view.row().period(), "Declare and submit");
  }

  public String caption() {
    return view.row().grant() + ": return for " + view.row().period().label();
  }

  /** Whether there is anything to submit, a nil return apart. */
  public boolean hasDraft() {
    return view.isDraft();
  }

  public List<SummaryRow> figures() {
    return view.lines().stream().map(this::figure).toList();
  }

  private SummaryRow figure(ReturnLine line) {
    var measure = line.measure();
    var words = line.actualWords();
    return SummaryRow.of(measure.name(), words.isEmpty() ? "Nothing entered" : words)
        .action("Change", at.figures(measure.inputs().get(0).inputName()), measure.name());
  }

  /**
   * Words to be checked.
   *
   * @param question what they answer; null when the title says it
   */
  public record Words(String title, String question, String text, String href) {}

  public List<Words> narrative() {
    return view.sections().stream()
        .map(
            section ->
                new Words(
                    section.title(),
                    null,
                    view.texts().getOrDefault(section.code(), "Nothing written"),
                    at.figures(ReturnFields.section(section))))
        .toList();
  }

  /** Each warning with its explanation. */
  public List<Words> explanations() {
    return view.problems().stream()
        .filter(problem -> problem.severity() == Severity.WARNING)
        .filter(problem -> view.explanation(problem) != null)
        .map(
            problem ->
                new Words(
                    problem.measureName(),
                    problem.message(),
                    view.explanation(problem),
                    at.figures(ReturnFields.of(problem, view))))
        .toList();
  }

  public List<Item> nilItems() {
    return List.of(
        Item.of("yes", "This is a nil return: nothing happened in the period")
            .withHint("Caseloads may still be given. Figures that count what happened must be 0")
            .whenChecked(nil));
  }

  public List<Item> declarationItems() {
    return List.of(
        Item.of(
            "yes",
            "I confirm that these figures are complete and true, and that I may say so for "
                + view.row().provider()));
  }

  public String late() {
    return view.row().overdue()
        ? "The deadline has passed. You can still submit: the return will be marked as late."
        : null;
  }
}
