package org.outturn.kernel;

import jakarta.ejb.ApplicationException;

/**
 * An error that the caller is meant to see. It rolls the transaction back and reaches pages and API
 * as it is. Messages name no person.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainError extends RuntimeException {

  private final String code;

  protected DomainError(String code, String message) {
    super(message);
    this.code = code;
  }

  /** A stable, hand-written code: {@code /problems/<code>}. */
  public String code() {
    return code;
  }
}
