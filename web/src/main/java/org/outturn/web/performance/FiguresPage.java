package org.outturn.web.performance;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.outturn.performance.ReturnView;
import org.outturn.performance.UploadView;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;

/**
 * The page on which a return's figures are checked and mended and its words are written.
 *
 * @param version of the return, which the form sends back
 * @param stale whether somebody else saved the return after this page was drawn
 */
public record FiguresPage(
    ReturnView view,
    ReturnPaths at,
    long version,
    List<FigureBlock> blocks,
    List<NarrativeField> narrative,
    List<FieldError> errors,
    boolean stale) {

  static FiguresPage of(ReturnView view, Map<String, String> before, ReturnPaths at) {
    return new FiguresPage(
        view,
        at,
        view.version(),
        view.lines().stream().map(line -> FigureBlock.of(line, view)).toList(),
        view.sections().stream()
            .map(section -> NarrativeField.of(section, view, before.get(section.code())))
            .toList(),
        ReturnFields.errors(view),
        false);
  }

  /** The page with what was typed, after a mistake; it still speaks of the version it was for. */
  FiguresPage mistaken(TypedForm form, List<FieldError> mistakes) {
    var old = errors.stream().filter(error -> error.id() == null || !form.changed(error.id()));
    return changed(
        field -> field.typed(form), Stream.concat(mistakes.stream(), old).toList(), version, false);
  }

  /** The page with both what was typed and what somebody else saved meanwhile. */
  FiguresPage overtaken(TypedForm form) {
    return changed(field -> field.merged(form), List.of(), version, true);
  }

  private FiguresPage changed(
      UnaryOperator<FigureField> change, List<FieldError> errors, long version, boolean stale) {
    return new FiguresPage(
        view,
        at,
        version,
        blocks.stream().map(block -> block.with(change)).toList(),
        narrative.stream().map(one -> one.with(change)).toList(),
        errors,
        stale);
  }

  /** The fields in which two people's changes meet. */
  public List<FigureField> clashes() {
    return Stream.concat(
            blocks.stream().flatMap(block -> block.fields().stream()),
            narrative.stream().map(NarrativeField::field))
        .filter(FigureField::clashes)
        .toList();
  }

  public String title() {
    return "Check the figures";
  }

  public List<Crumb> crumbs() {
    return at.crumbs(view.row().period(), title());
  }

  public String caption() {
    return view.row().grant() + ": return for " + view.row().period().label();
  }

  /** The upload that the draft came from, when there is something marked to download; or null. */
  public UploadView marked() {
    return view.uploads().stream()
        .filter(upload -> !upload.quarantined())
        .findFirst()
        .filter(upload -> view.isDraft() && view.shown().file() != null)
        .filter(upload -> upload.file() == view.shown().file() && !upload.findings().isEmpty())
        .orElse(null);
  }

  public boolean nothingYet() {
    return view.shown() == null;
  }
}
