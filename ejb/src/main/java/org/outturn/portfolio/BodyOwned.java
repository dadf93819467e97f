package org.outturn.portfolio;

import org.outturn.access.Scoped;
import org.outturn.kernel.OrganisationId;

/** Something of a body's own, in which no provider has a part. */
record BodyOwned(OrganisationId body) implements Scoped {

  @Override
  public OrganisationId owningOrganisation() {
    return body;
  }

  @Override
  public OrganisationId managingOrganisation() {
    return body;
  }
}
