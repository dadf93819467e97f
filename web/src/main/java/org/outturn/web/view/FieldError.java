package org.outturn.web.view;

import java.util.List;

/**
 * One mistake on a page: where it is and how to mend it.
 *
 * @param id the id of the field that the summary links to, or null when it concerns the whole page
 * @param message what is wrong and what is allowed, in a sentence without a full stop
 */
public record FieldError(String id, String message) {

  /** The first message for the field, or null when the field is fine. */
  public static String messageFor(List<FieldError> errors, String id) {
    return errors.stream()
        .filter(error -> id.equals(error.id()))
        .map(FieldError::message)
        .findFirst()
        .orElse(null);
  }

  /** Where the summary's link leads, or null when there is nothing to link to. */
  public String href() {
    return id == null ? null : "#" + id;
  }
}
