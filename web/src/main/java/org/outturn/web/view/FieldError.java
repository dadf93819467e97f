package org.outturn.web.view;

import java.util.List;

/**
 * One mistake on a page: where it is and how to mend it.
 *
 * @param id the id of the field or group that shows the message, or null when it concerns the whole
 *     page
 * @param message what is wrong and what is allowed, in a sentence without a full stop
 * @param target the id of the field that the summary leads to, or the address of another page where
 *     it is mended; null when there is none
 */
public record FieldError(String id, String message, String target) {

  /** A mistake in one field, which the summary leads to. */
  public FieldError(String id, String message) {
    this(id, message, id);
  }

  /** A mistake in a date as a whole: all its parts are marked, the summary leads to the first. */
  public static FieldError ofDate(String id, String message) {
    return new FieldError(id, message, id + "-day");
  }

  /** A mistake that belongs to no field. */
  public static FieldError ofPage(String message) {
    return new FieldError(null, message, null);
  }

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
    return target == null || target.startsWith("/") ? target : "#" + target;
  }
}
