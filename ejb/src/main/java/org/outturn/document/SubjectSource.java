package org.outturn.document;

import java.util.Map;
import org.outturn.access.Permission;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.SubjectRef;

/**
 * Port: a capability's word on the things of its kinds, so that documents can be added to them and
 * are seen by whoever sees the thing. Each capability has one, a {@code @Dependent} bean (no EJB:
 * its refusals must not end the caller's transaction).
 */
public interface SubjectSource {

  /** The kinds it knows, as in {@link SubjectRef#kind()}, and what one needs to read each. */
  Map<String, Permission> kinds();

  /**
   * Finds a thing for whoever acts.
   *
   * @throws NotFound when there is no such thing, or it is not the actor's to see
   */
  DocumentSubject find(SubjectRef subject);
}
