package org.outturn.web.grant;

import java.util.List;
import org.outturn.web.view.FieldError;

/**
 * Which of a page's forms was sent, with what was typed and what is wrong. The ids of its fields
 * begin with its name, because several forms of the page ask for a reason.
 */
public record SentForm(CommitmentForm typed, List<FieldError> errors) {

  public SentForm {
    errors = List.copyOf(errors);
  }

  /** Whether the form of this name was the one that was sent. */
  public boolean sent(String form) {
    return typed.get("form").equals(form);
  }

  /** What was typed into a field of the form, if it was sent. */
  public String typed(String form, String field) {
    return sent(form) ? typed.get(field) : "";
  }

  /** What is wrong with a field of the form, if it was sent. */
  public List<FieldError> errors(String form, String field) {
    return sent(form)
        ? errors.stream()
            .filter(error -> field.equals(error.id()))
            .map(error -> new FieldError(form + "-" + field, error.message()))
            .toList()
        : List.of();
  }

  /** The errors as the summary leads to them. */
  public List<FieldError> summary() {
    return errors.stream()
        .map(
            error ->
                error.id() == null
                    ? error
                    : new FieldError(typed.get("form") + "-" + error.id(), error.message()))
        .toList();
  }
}
