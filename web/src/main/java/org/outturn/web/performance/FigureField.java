package org.outturn.web.performance;

/**
 * One field of the figures page.
 *
 * @param id also its name
 * @param value what stands in it
 * @param saved what is saved, which its mark tells later
 * @param meanwhile what somebody else saved while this was typed; null when nobody did
 */
public record FigureField(
    String id, String label, String hint, String value, String saved, String meanwhile) {

  static FigureField of(String id, String label, String hint, String saved) {
    return new FigureField(id, label, hint, saved, saved, null);
  }

  /** The field as somebody typed it, kept after a mistake. */
  FigureField typed(TypedForm form) {
    return form.changed(id)
        ? new FigureField(id, label, hint, form.text(id), saved, meanwhile)
        : this;
  }

  /** The field after somebody else saved the return: their text where this one was not changed. */
  FigureField merged(TypedForm form) {
    var mine = typed(form);
    var clash =
        form.changed(id)
            && form.changedMeanwhile(id, saved)
            && !mine.value().strip().equals(saved.strip());
    return clash ? new FigureField(id, label, hint, mine.value(), saved, saved) : mine;
  }

  public String markName() {
    return TypedForm.markName(id);
  }

  public String mark() {
    return TypedForm.mark(saved);
  }

  public boolean clashes() {
    return meanwhile != null;
  }

  /** What somebody else saved, in words, since it may be nothing. */
  public String meanwhileWords() {
    return meanwhile.isBlank() ? "nothing" : "“" + meanwhile + "”";
  }
}
