package org.outturn.web.grant;

import java.util.Arrays;
import java.util.List;
import org.outturn.grant.Party;
import org.outturn.grant.StatementKind;
import org.outturn.grant.StatementRow;
import org.outturn.web.view.Cell;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * What the page about a grant says, each with its source.
 *
 * @param may whether the reader may change it
 */
public record StatementPage(
    GrantHead head,
    List<StatementRow> statements,
    boolean may,
    List<Party> parties,
    TypedGrant typed,
    List<FieldError> errors) {

  /** The kinds of which there is something to say, in their order. */
  public List<StatementKind> kinds() {
    return Arrays.stream(StatementKind.values())
        .filter(kind -> statements.stream().anyMatch(row -> row.kind() == kind))
        .toList();
  }

  public List<List<Cell>> rows(StatementKind kind) {
    return statements.stream()
        .filter(row -> row.kind() == kind)
        .map(
            row ->
                List.of(
                    Cell.text(row.words()),
                    Cell.text(Words.source(row.source(), row.illustrative()))))
        .toList();
  }

  public List<Cell> columns() {
    return Cells.heads("What is said", "Source");
  }

  /** Whether something was just tried to be taken back. */
  public boolean taking() {
    return !typed.get("id").isEmpty() || errors.stream().anyMatch(one -> "id".equals(one.id()));
  }

  public List<Item> choices() {
    return Words.words(StatementKind.class, StatementKind::words);
  }

  public List<Item> recorded() {
    return statements.stream()
        .map(row -> Item.of(String.valueOf(row.id()), row.kind().words() + ": " + row.words()))
        .toList();
  }
}
