package org.outturn.access;

import org.outturn.kernel.OrganisationId;

/** A thing that belongs to somebody, and which nobody else may know to exist. */
public interface Scoped {

  /** The provider whose thing it is; the managing body itself when it has no provider. */
  OrganisationId owningOrganisation();

  /** The commissioning body that manages it. */
  OrganisationId managingOrganisation();
}
