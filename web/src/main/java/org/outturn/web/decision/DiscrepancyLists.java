package org.outturn.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.decision.Discrepancies;
import org.outturn.kernel.SubjectRef;

/** Gives any page the discrepancies about the thing that it shows. */
@RequestScoped
public class DiscrepancyLists {

  @Inject Discrepancies discrepancies;
  @Inject CurrentActor actor;

  /** Null for whoever may not know of any: they are a body's own matter. */
  public DiscrepanciesAbout of(String kind, String reference) {
    var who = actor.get();
    if (!who.bodyStaff() || !who.may(Permission.READ_GRANTS)) {
      return null;
    }
    var subject = SubjectRef.of(kind, reference);
    return new DiscrepanciesAbout(
        subject, discrepancies.about(subject), who.may(Permission.MANAGE_DISCREPANCIES));
  }
}
