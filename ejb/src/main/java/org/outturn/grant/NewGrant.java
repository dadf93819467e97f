package org.outturn.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.kernel.Money;

/**
 * What is needed to set up a grant.
 *
 * @param provider the slug of the lead provider
 * @param decision the reference of the decision; null when there is none
 * @param predecessor the reference of the grant it follows; null when there is none
 * @param ceiling the most that may be paid; null when not stated
 * @param endsOn null: not stated
 * @param reportingFrom the day from which returns are due here; null: none are
 */
public record NewGrant(
    String reference,
    String title,
    String provider,
    String decision,
    String predecessor,
    GrantStatus status,
    Money ceiling,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate reportingFrom) {

  /** States that a grant may be set up in: the others are reached by what happens to it. */
  private static final Set<GrantStatus> FIRST =
      Set.of(GrantStatus.PROPOSED, GrantStatus.AWARDED, GrantStatus.ACTIVE, GrantStatus.ENDED);

  void check() {
    var problems = new ArrayList<Problem>();
    if (reference == null || !reference.matches("[A-Z0-9]+(-[A-Z0-9]+)*")) {
      problems.add(
          new Problem(
              "reference",
              "Enter a reference of capital letters, digits and hyphens, like LGE-2017"));
    }
    if (title == null || title.isBlank()) {
      problems.add(new Problem("title", "Enter the title of the grant"));
    }
    if (startsOn == null) {
      problems.add(new Problem("startsOn", "Enter the day the grant starts"));
    }
    if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
      problems.add(new Problem("endsOn", "The grant must end on or after the day it starts"));
    }
    if (ceiling != null && ceiling.compareTo(Money.ZERO) <= 0) {
      problems.add(new Problem("ceiling", "The ceiling must be more than £0"));
    }
    if (status == null || !FIRST.contains(status)) {
      problems.add(new Problem("status", "A new grant is PROPOSED, AWARDED, ACTIVE or ENDED"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(
          "grant-invalid", "The grant cannot be set up as it is", List.copyOf(problems));
    }
  }
}
