package org.outturn.decision;

import java.util.List;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.Texts;

/**
 * A discrepancy to record.
 *
 * @param code null: the next free one
 * @param blocking whether no decision that it is about can be signed while it is open
 * @param note what is known beside the statements; may be null
 * @param subjects what it is about
 */
public record NewDiscrepancy(
    String code,
    String title,
    DiscrepancyKind kind,
    boolean blocking,
    String note,
    List<Statement> statements,
    List<SubjectRef> subjects) {

  private static final int MOST = 12;

  public NewDiscrepancy {
    statements = List.copyOf(statements);
    subjects = List.copyOf(subjects);
  }

  /**
   * The discrepancy as it is kept.
   *
   * @throws InvalidInput with all that is wrong
   */
  NewDiscrepancy checked() {
    var texts = new Texts();
    texts.unless(
        code == null || code.matches("D[1-9][0-9]{0,5}"), "code", "Enter a code such as D15");
    var line = texts.line("title", title, "Enter what does not agree");
    texts.needed("kind", kind, "Select a kind");
    var more = texts.optionalText("note", note);
    texts.unless(statements.size() >= 2, "statement-1-statement", "Enter at least two statements");
    texts.unless(statements.size() <= MOST, "statements", "Enter at most " + MOST + " statements");
    var kept = new java.util.ArrayList<Statement>();
    for (var i = 0; i < Math.min(statements.size(), MOST); i++) {
      kept.add(checked(texts, "statement-" + (i + 1), statements.get(i)));
    }
    texts.unless(!subjects.isEmpty(), "subject", "Enter what it is about");
    texts.unless(subjects.size() <= MOST, "subject", "Enter at most " + MOST + " things");
    texts.done("invalid-discrepancy", "The discrepancy is not recorded");
    return new NewDiscrepancy(code, line, kind, blocking, more, kept, subjects);
  }

  private static Statement checked(Texts texts, String at, Statement typed) {
    var statement = texts.text(at + "-statement", typed.statement(), "Enter what it says");
    var source = texts.line(at + "-source", typed.source(), "Enter the document and the place");
    return new Statement(statement == null ? "" : statement, source == null ? "" : source);
  }
}
