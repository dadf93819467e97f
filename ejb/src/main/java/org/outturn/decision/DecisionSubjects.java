package org.outturn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.outturn.access.Permission;
import org.outturn.document.DocumentSubject;
import org.outturn.document.SubjectSource;
import org.outturn.kernel.SubjectRef;

/** Documents can be added to decisions by the staff of their body. */
@Dependent
public class DecisionSubjects implements SubjectSource {

  @Inject DecisionKeys keys;

  @Override
  public Map<String, Permission> kinds() {
    return Map.of("decision", Permission.READ_GRANTS);
  }

  @Override
  public DocumentSubject find(SubjectRef subject) {
    var decision = keys.named(subject.reference());
    return DocumentSubject.of(
        subject,
        "Decision " + decision.reference(),
        "/decisions/" + decision.reference(),
        decision);
  }
}
