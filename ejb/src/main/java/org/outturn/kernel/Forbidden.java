package org.outturn.kernel;

/** The caller may know of the thing but may not do this to it (403). */
public class Forbidden extends DomainError {

  public Forbidden(String message) {
    super("forbidden", message);
  }
}
