package org.outturn.web.learning;

import java.util.List;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;

/**
 * The form of a series.
 *
 * @param slug null for a new one
 * @param mayChange whether the reader may save it; others only read it
 * @param clash what somebody else wrote meanwhile; null when nobody did
 */
public record SeriesFormPage(
    String slug,
    String name,
    boolean mayChange,
    Typed typed,
    Clash clash,
    List<FieldError> errors) {

  public String title() {
    return slug == null ? "Set up a series of case studies" : name;
  }

  public String action() {
    return "/learning/series/" + (slug == null ? "new" : slug);
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Learning", "/learning"),
        new Crumb("Series of case studies", "/learning/series"),
        new Crumb(title(), null));
  }
}
