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

/** Documents can be added to grants and to their conditions (LGE-2017/L1). */
@Dependent
public class GrantSubjects implements SubjectSource {

  @Inject Sql sql;
  @Inject GrantScopes scopes;

  @Override
  public Map<String, Permission> kinds() {
    return Map.of("grant", Permission.READ_GRANTS, "condition", Permission.READ_GRANTS);
  }

  @Override
  public DocumentSubject find(SubjectRef subject) {
    return subject.kind().equals("grant") ? grant(subject) : condition(subject);
  }

  private DocumentSubject grant(SubjectRef subject) {
    var grant = scopes.named(subject.reference());
    return DocumentSubject.of(
        subject, "Grant " + grant.reference(), "/grants/" + grant.reference(), grant);
  }

  private DocumentSubject condition(SubjectRef subject) {
    var slash = subject.reference().indexOf('/');
    if (slash < 0) {
      throw new NotFound();
    }
    var grant = scopes.named(subject.reference().substring(0, slash));
    var code = subject.reference().substring(slash + 1);
    var there =
        sql.count(
            "SELECT count(*) FROM grant_condition WHERE grant_id = ? AND code = ?",
            grant.id(),
            code);
    if (there == 0) {
      throw new NotFound();
    }
    return DocumentSubject.of(
        subject,
        "Condition " + code + " of " + grant.reference(),
        "/grants/" + grant.reference(),
        grant);
  }
}
