package org.outturn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.document.DocumentSubjects;
import org.outturn.document.Subjects;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Knows what a discrepancy can be about: whatever there is for whoever records it. */
@Dependent
class DiscrepancySubjects {

  @Inject Sql sql;
  @Inject Subjects subjects;
  @Inject DocumentSubjects documents;

  /**
   * @throws InvalidInput naming everything that the body does not have
   */
  void require(OrganisationId body, List<SubjectRef> wanted) {
    var missing =
        wanted.stream()
            .filter(subject -> !exists(body, subject))
            .map(subject -> new Problem("subject", message(subject)))
            .toList();
    if (!missing.isEmpty()) {
      throw new InvalidInput(
          "invalid-discrepancy", "The discrepancy is not recorded like this", missing);
    }
  }

  private static String message(SubjectRef subject) {
    return ("There is no %s that your body may see. Enter a kind and a reference,"
            + " such as decision PCD-211, grant LGE-2017, programme violence-reduction-partnership,"
            + " document DOC-1 or organisation safer-london")
        .formatted(subject);
  }

  private boolean exists(OrganisationId body, SubjectRef subject) {
    return switch (subject.kind()) {
      case "organisation" -> works(body, subject.reference());
      case "document" -> documents.of(subject.reference()).flatMap(subjects::seen).isPresent();
      default -> subjects.seen(subject).isPresent();
    };
  }

  private boolean works(OrganisationId body, String slug) {
    return sql.count(
            "SELECT count(*) FROM organisation o WHERE o.slug = ? AND (o.kind IN ('FUNDER',"
                + " 'PARTNER') OR o.id = ? OR EXISTS (SELECT 1 FROM body_provider l"
                + " WHERE l.provider_id = o.id AND l.body_id = ?))",
            slug,
            body,
            body)
        > 0;
  }
}
