package org.outturn.kernel;

import java.util.List;

/** What was sent does not fit, field by field (422; 400 on pages). */
public class InvalidInput extends DomainError {

  private final transient List<Problem> problems;

  public InvalidInput(String code, String message, List<Problem> problems) {
    super(code, message);
    this.problems = List.copyOf(problems);
  }

  public static InvalidInput field(String field, String message) {
    return new InvalidInput("invalid-input", message, List.of(new Problem(field, message)));
  }

  /** The same mistakes for a caller that calls one of the fields by another name. */
  public InvalidInput renamed(String field, String name) {
    return new InvalidInput(
        code(),
        getMessage(),
        problems.stream()
            .map(one -> one.field().equals(field) ? new Problem(name, one.message()) : one)
            .toList());
  }

  public List<Problem> problems() {
    return problems;
  }

  /**
   * One thing wrong.
   *
   * @param field the field's name in the form and in JSON
   * @param message what is wrong and how to mend it
   */
  public record Problem(String field, String message) {}
}
