package org.outturn.web.learning;

import java.util.List;
import org.outturn.learning.SeriesView;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;

/**
 * The series of case studies, to look at or to choose one from.
 *
 * @param choosing whether a series is chosen for a new case study
 */
public record SeriesListPage(List<SeriesView> series, boolean choosing, boolean mayRecord) {

  public SeriesListPage {
    series = List.copyOf(series);
  }

  public String title() {
    return choosing ? "Which series does the case study belong to?" : "Series of case studies";
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"), new Crumb("Learning", "/learning"), new Crumb(title(), null));
  }

  public List<Cell> head() {
    return List.of(
        Cell.text("Series"), Cell.text("Publisher"), Cell.text("Headings"), Cell.text("Kept by"));
  }

  public List<List<Cell>> rows() {
    return series.stream()
        .map(
            one ->
                List.of(
                    Cell.link(one.name(), href(one)),
                    Cell.text(one.publisher() == null ? "Not stated" : one.publisher()),
                    Cell.text(String.join("; ", one.headings())),
                    Cell.text(one.body())))
        .toList();
  }

  private String href(SeriesView one) {
    return choosing
        ? "/learning/case-studies/new?series=" + one.slug()
        : "/learning/series/" + one.slug();
  }
}
