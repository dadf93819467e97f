package org.outturn.grant;

/** What an organisation is in the consortium that delivers a grant. */
public enum MemberRole {
  /** Answers for the grant; one at a time. */
  LEAD("Lead provider"),
  PARTNER("Delivery partner");

  private final String words;

  MemberRole(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
