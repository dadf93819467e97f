package org.outturn.organisation;

/** What an organisation is to grants. */
public enum OrganisationKind {
  COMMISSIONING_BODY("Commissioning body"),
  PROVIDER("Provider"),
  FUNDER("Funder"),
  PARTNER("Partner");

  private final String words;

  OrganisationKind(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
