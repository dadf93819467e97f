package org.outturn.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.document.Documents;
import org.outturn.kernel.SubjectRef;

/** Gives any page the documents of the thing that it shows. */
@RequestScoped
public class DocumentLists {

  @Inject Documents documents;
  @Inject CurrentActor actor;

  /** The documents of a thing: {@code of("condition", "LGE-2017/L1")}. */
  public DocumentList of(String kind, String reference) {
    var subject = SubjectRef.of(kind, reference);
    return new DocumentList(subject, documents.list(subject), false, mayAdd());
  }

  /** The documents of a thing and of all that stands below it, such as a grant's conditions. */
  public DocumentList below(String kind, String reference) {
    var subject = SubjectRef.of(kind, reference);
    return new DocumentList(subject, documents.below(subject), true, mayAdd());
  }

  private boolean mayAdd() {
    return actor.get().may(Permission.ADD_DOCUMENTS);
  }
}
