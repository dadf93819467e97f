package org.outturn.kernel;

/** The thing's state or a rule of the business does not allow what was asked (409). */
public class RuleViolation extends DomainError {

  public RuleViolation(String code, String message) {
    super(code, message);
  }
}
