package org.outturn.web.decision;

import java.util.List;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;

/**
 * The form that corrects the dates of a recorded decision.
 *
 * @param clash what somebody else saved meanwhile; null for nothing
 */
public record DatesPage(
    String reference, DatesForm form, Long version, Clash clash, List<FieldError> errors) {

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Decisions", "/decisions"),
        new Crumb(reference, "/decisions/" + reference),
        new Crumb("Correct the dates", null));
  }
}
