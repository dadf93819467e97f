package org.outturn.kernel;

/** Somebody changed the thing since the caller read it (412). */
public class StaleVersion extends DomainError {

  public StaleVersion() {
    super(
        "changed-meanwhile",
        "Somebody else changed this after you opened it. Nothing of yours was saved: look at what"
            + " it says now, then make your change again");
  }
}
