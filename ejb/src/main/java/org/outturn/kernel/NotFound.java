package org.outturn.kernel;

/** There is no such thing, as far as this caller may know (404). */
public class NotFound extends DomainError {

  public NotFound() {
    super("not-found", "There is no such page or record, or you may not see it");
  }
}
