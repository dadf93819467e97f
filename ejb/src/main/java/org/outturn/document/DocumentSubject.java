package org.outturn.document;

import org.outturn.access.Scoped;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;

/**
 * A thing that documents are added to.
 *
 * @param title what people call it: "Condition L1 of LGE-2017"
 * @param page the path of the page that shows it
 */
public record DocumentSubject(
    SubjectRef ref,
    String title,
    String page,
    OrganisationId owningOrganisation,
    OrganisationId managingOrganisation)
    implements Scoped {

  /** A thing that belongs to whom another thing belongs to. */
  public static DocumentSubject of(SubjectRef ref, String title, String page, Scoped scope) {
    return new DocumentSubject(
        ref, title, page, scope.owningOrganisation(), scope.managingOrganisation());
  }
}
