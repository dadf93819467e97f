package org.outturn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Knows what a discrepancy can be about. */
@Dependent
class DiscrepancySubjects {

  /** What is not kept in a table of this capability's or one above is named, and not looked up. */
  private static final Set<String> NAMED = Set.of("programme", "case-study", "document");

  @Inject Sql sql;

  /**
   * @throws InvalidInput when the body has no such thing
   */
  void require(OrganisationId body, SubjectRef subject) {
    if (!exists(body, subject)) {
      throw InvalidInput.field("subject", "There is no " + subject);
    }
  }

  private boolean exists(OrganisationId body, SubjectRef subject) {
    return switch (subject.kind()) {
      case "decision", "grant" -> sql.count(owned(subject.kind()), subject.reference(), body) > 0;
      case "organisation" ->
          sql.count(
                  "SELECT count(*) FROM organisation o WHERE o.slug = ? AND (o.kind IN ('FUNDER',"
                      + " 'PARTNER') OR o.id = ? OR EXISTS (SELECT 1 FROM body_provider l"
                      + " WHERE l.provider_id = o.id AND l.body_id = ?))",
                  subject.reference(),
                  body,
                  body)
              > 0;
      default ->
          NAMED.contains(subject.kind())
              && subject.reference().matches("[A-Za-z0-9]+([-/.][A-Za-z0-9]+)*")
              && subject.reference().length() <= 100;
    };
  }

  private static String owned(String kind) {
    var table = "grant".equals(kind) ? "funding_grant" : "decision";
    return "SELECT count(*) FROM " + table + " WHERE reference = ? AND managing_org_id = ?";
  }
}
