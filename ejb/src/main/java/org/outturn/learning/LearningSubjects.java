package org.outturn.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.document.DocumentSubject;
import org.outturn.document.SubjectSource;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.SubjectRef;

/**
 * Documents can be added to records of learning. They stay their body's, even when the record is
 * published: a consent kept beside a case study is nobody else's to read.
 */
@Dependent
public class LearningSubjects implements SubjectSource {

  @Inject LearningItems items;
  @Inject CurrentActor actor;

  @Override
  public Map<String, Permission> kinds() {
    return Arrays.stream(LearningKind.values())
        .collect(Collectors.toMap(LearningKind::subject, kind -> Permission.READ_LEARNING));
  }

  @Override
  public DocumentSubject find(SubjectRef subject) {
    var kind =
        Arrays.stream(LearningKind.values())
            .filter(one -> one.subject().equals(subject.kind()))
            .findFirst()
            .orElseThrow(NotFound::new);
    var item = actor.sighted(items.readable(kind, subject.reference()));
    return DocumentSubject.of(
        subject,
        kind.words() + " " + item.reference(),
        "/learning/" + kind.path() + "/" + item.reference(),
        item);
  }
}
