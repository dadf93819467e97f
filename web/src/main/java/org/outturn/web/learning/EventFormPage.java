package org.outturn.web.learning;

import java.util.List;
import org.outturn.learning.EventKind;
import org.outturn.learning.Theme;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * The form of an engagement event, a new one or one that is mended.
 *
 * @param reference null for a new one
 * @param clash what somebody else wrote meanwhile; null when nobody did
 */
public record EventFormPage(String reference, Typed typed, Clash clash, List<FieldError> errors) {

  public String title() {
    return reference == null ? "Record an engagement event" : "Change event " + reference;
  }

  public String action() {
    return "/learning/events/" + (reference == null ? "new" : reference + "/edit");
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"), new Crumb("Learning", "/learning"), new Crumb(title(), null));
  }

  /** The rarer fields are folded away on a first quick entry. */
  public boolean open() {
    return reference != null || !errors.isEmpty();
  }

  public List<Item> kinds() {
    return LearningTags.choices("Select a kind", EventKind.values(), EventKind::words);
  }

  public List<Item> themes() {
    return LearningTags.themes(List.of(Theme.values()));
  }
}
