package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.outturn.access.Permission;
import org.outturn.document.DocumentSubject;
import org.outturn.document.SubjectSource;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/**
 * Documents can be added to grants, to their conditions (LGE-2017/L1) and milestones, and to checks
 * (LGE-2017/3).
 */
@Dependent
public class GrantSubjects implements SubjectSource {

  @Inject Sql sql;
  @Inject GrantScopes scopes;
  @Inject CheckReach reach;

  @Override
  public Map<String, Permission> kinds() {
    return Map.of(
        "grant", Permission.READ_GRANTS,
        "condition", Permission.READ_GRANTS,
        "milestone", Permission.READ_GRANTS,
        "check", Permission.READ_GRANTS,
        "agreement", Permission.READ_GRANTS,
        "variation", Permission.READ_GRANTS);
  }

  @Override
  public DocumentSubject find(SubjectRef subject) {
    return switch (subject.kind()) {
      case "condition" -> part(subject, "Condition", "conditions", "grant_condition");
      case "milestone" -> part(subject, "Milestone", "milestones", "milestone");
      case "check" -> check(subject);
      case "agreement" -> numbered(subject, "Agreement, version", "agreements", "agreement");
      case "variation" -> numbered(subject, "Variation", "variations", "grant_variation");
      default -> grant(subject);
    };
  }

  private DocumentSubject grant(SubjectRef subject) {
    var grant = scopes.named(subject.reference());
    return DocumentSubject.of(
        subject, "Grant " + grant.reference(), "/grants/" + grant.reference(), grant);
  }

  /** Something with a code of its own in a grant. */
  private DocumentSubject part(SubjectRef subject, String words, String place, String table) {
    var grant = scopes.named(before(subject));
    var code = after(subject);
    refuseUnless(
        sql.count(
            "SELECT count(*) FROM " + table + " WHERE grant_id = ? AND code = ?",
            grant.id(),
            code));
    return DocumentSubject.of(
        subject,
        words + " " + code + " of " + grant.reference(),
        "/grants/" + grant.reference() + "/" + place + "/" + code,
        grant);
  }

  /** Something that is counted in a grant. */
  private DocumentSubject numbered(SubjectRef subject, String words, String place, String table) {
    var grant = scopes.named(before(subject));
    var number = after(subject);
    refuseUnless(
        number.matches("[1-9][0-9]{0,8}")
            ? sql.count(
                "SELECT count(*) FROM " + table + " WHERE grant_id = ? AND number = ?",
                grant.id(),
                Integer.valueOf(number))
            : 0);
    return DocumentSubject.of(
        subject,
        words + " " + number + " of " + grant.reference(),
        "/grants/" + grant.reference() + "/" + place + "/" + number,
        grant);
  }

  /** A check, as one of the grants shows it for which it counts. */
  private DocumentSubject check(SubjectRef subject) {
    var grant = scopes.named(before(subject));
    var number = after(subject);
    refuseUnless(number.matches("[0-9]{1,18}") ? 1 : 0);
    reach.require(grant, Long.parseLong(number));
    return DocumentSubject.of(
        subject,
        "Check " + number + " of " + grant.reference(),
        "/grants/" + grant.reference() + "/checks/" + number,
        grant);
  }

  private static void refuseUnless(long there) {
    if (there == 0) {
      throw new NotFound();
    }
  }

  private static String before(SubjectRef subject) {
    var slash = subject.reference().indexOf('/');
    if (slash < 0) {
      throw new NotFound();
    }
    return subject.reference().substring(0, slash);
  }

  private static String after(SubjectRef subject) {
    return subject.reference().substring(subject.reference().indexOf('/') + 1);
  }
}
