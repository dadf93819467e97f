package org.outturn.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.outturn.access.Permission;
import org.outturn.document.DocumentSubject;
import org.outturn.document.SubjectSource;
import org.outturn.kernel.SubjectRef;

/** Documents can be added to programmes. */
@Dependent
public class ProgrammeSubjects implements SubjectSource {

  @Inject ProgrammeScopes scopes;

  @Override
  public Map<String, Permission> kinds() {
    return Map.of("programme", Permission.READ_PROGRAMMES);
  }

  @Override
  public DocumentSubject find(SubjectRef subject) {
    var programme = scopes.named(subject.reference());
    return DocumentSubject.of(
        subject, programme.title(), "/programmes/" + programme.slug(), programme);
  }
}
