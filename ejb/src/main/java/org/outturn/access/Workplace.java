package org.outturn.access;

import org.outturn.kernel.OrganisationId;

/**
 * An organisation as accounts see it: somewhere to work.
 *
 * @param slug its name in URLs
 */
public record Workplace(OrganisationId id, String slug, String name, Kind kind) {

  /** What kind of roles its people can hold. */
  public enum Kind {
    COMMISSIONING_BODY,
    PROVIDER,
    FUNDER,
    PARTNER,
    /** None at all: the installation itself. */
    INSTALLATION
  }
}
