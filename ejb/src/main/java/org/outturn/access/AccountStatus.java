package org.outturn.access;

/** Where an account stands. */
public enum AccountStatus {
  /** Created; nobody has set a password yet. */
  INVITED("Invited"),
  ACTIVE("Active"),
  SUSPENDED("Suspended");

  private final String words;

  AccountStatus(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
