package org.outturn.web.learning;

import java.util.List;
import org.outturn.learning.Theme;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * The form of a peer review, a new one or one that is mended.
 *
 * @param reference null for a new one
 * @param clash what somebody else wrote meanwhile; null when nobody did
 */
public record ReviewFormPage(String reference, Typed typed, Clash clash, List<FieldError> errors) {

  public String title() {
    return reference == null ? "Record a peer review" : "Change peer review " + reference;
  }

  public String action() {
    return "/learning/peer-reviews/" + (reference == null ? "new" : reference + "/edit");
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"), new Crumb("Learning", "/learning"), new Crumb(title(), null));
  }

  public List<Item> themes() {
    return LearningTags.themes(Theme.ofReviews());
  }
}
