package org.outturn.web.programme;

import java.util.ArrayList;
import java.util.List;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;

/**
 * The form that takes back what was entered wrongly.
 *
 * @param thing what it is called
 * @param caption what it belongs to
 * @param version what the reader saw of it
 */
public record VoidingPage(
    String thing,
    String caption,
    List<Crumb> crumbs,
    String action,
    String version,
    String reason,
    List<FieldError> errors) {

  static VoidingPage of(
      String thing, String caption, List<Crumb> above, String action, long version) {
    var crumbs = new ArrayList<>(above);
    crumbs.add(new Crumb("Take back " + thing, null));
    return new VoidingPage(thing, caption, crumbs, action, Long.toString(version), "", List.of());
  }

  public String title() {
    return "Take back " + thing;
  }

  /** The same, shown again; it is based on what its reader saw. */
  VoidingPage again(String read, String typed, List<FieldError> wrong) {
    return new VoidingPage(thing, caption, crumbs, action, read, typed, wrong);
  }
}
