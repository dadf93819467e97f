package org.outturn.performance;

import java.time.LocalDate;
import org.outturn.access.Scoped;
import org.outturn.grant.GrantScope;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Period;
import org.outturn.kernel.SubjectRef;

/**
 * Which return, of which grant, against which KPI set.
 *
 * @param illustrative its figures are made up for demonstration
 */
public record ReturnScope(
    GrantScope grant,
    long returnId,
    Period period,
    LocalDate dueOn,
    long kpiSetId,
    boolean illustrative)
    implements Scoped {

  @Override
  public OrganisationId owningOrganisation() {
    return grant.owningOrganisation();
  }

  @Override
  public OrganisationId managingOrganisation() {
    return grant.managingOrganisation();
  }

  /** How the trail names it: "LGE-2017/2019-20-Q2". */
  public SubjectRef subject() {
    return SubjectRef.of("return", grant.reference() + "/" + period.code());
  }
}
