package org.outturn.document;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.SubjectRef;

/** Asks every capability for the thing that a document is about. */
@Dependent
public class Subjects {

  @Inject @Any Instance<SubjectSource> sources;
  @Inject CurrentActor actor;

  /**
   * @throws NotFound when there is no such thing, or it is not the actor's to see
   * @throws Forbidden when the actor's role does not read things of its kind
   */
  public DocumentSubject find(SubjectRef subject) {
    for (var source : sources) {
      var reading = source.kinds().get(subject.kind());
      if (reading != null) {
        var found = source.find(subject);
        if (!actor.get().may(reading)) {
          throw new Forbidden("Your role does not allow this");
        }
        return found;
      }
    }
    throw new NotFound();
  }

  /** The thing; empty when the actor may not see it. */
  public Optional<DocumentSubject> seen(SubjectRef subject) {
    try {
      return Optional.of(find(subject));
    } catch (NotFound | Forbidden hidden) {
      return Optional.empty();
    }
  }
}
