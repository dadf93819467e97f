package org.outturn.web.learning;

import java.util.List;
import org.outturn.learning.Theme;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * The form of a case study, a new one or the next text of one.
 *
 * @param reference null for a new one
 * @param series the slug of its series
 * @param seriesName the series in words
 * @param headings those to write below, in their order
 * @param clash what somebody else wrote meanwhile; null when nobody did
 */
public record StudyFormPage(
    String reference,
    String series,
    String seriesName,
    List<String> headings,
    Typed typed,
    Clash clash,
    List<FieldError> errors) {

  public StudyFormPage {
    headings = List.copyOf(headings);
  }

  StudyFormPage with(List<FieldError> wrong) {
    return new StudyFormPage(reference, series, seriesName, headings, typed, clash, wrong);
  }

  StudyFormPage with(Clash meanwhile) {
    return new StudyFormPage(reference, series, seriesName, headings, typed, meanwhile, errors);
  }

  public String title() {
    return reference == null ? "Write a case study" : "Change case study " + reference;
  }

  public String action() {
    return "/learning/case-studies/" + (reference == null ? "new" : reference + "/edit");
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"), new Crumb("Learning", "/learning"), new Crumb(title(), null));
  }

  public List<Item> themes() {
    return LearningTags.themes(List.of(Theme.values()));
  }
}
