package org.outturn.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.outturn.kernel.SubjectRef;

/** Says what a document is about, for capabilities that name documents. */
@Dependent
public class DocumentSubjects {

  @Inject DocumentRows rows;

  /**
   * The thing that a document is about, whoever may see that; empty when there is no such document.
   *
   * @param reference such as "DOC-12"
   */
  public Optional<SubjectRef> of(String reference) {
    return reference.matches("DOC-[1-9][0-9]{0,17}")
        ? rows.find(reference).map(DocumentRow::subject)
        : Optional.empty();
  }
}
