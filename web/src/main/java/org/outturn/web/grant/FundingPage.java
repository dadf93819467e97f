package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.List;
import org.outturn.grant.FundingKind;
import org.outturn.grant.FundingRow;
import org.outturn.grant.GrantPicture;
import org.outturn.grant.Party;
import org.outturn.kernel.Money;
import org.outturn.web.view.Cell;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * What the page of a grant's money shows.
 *
 * @param may whether the reader may change it
 */
public record FundingPage(
    GrantHead head,
    GrantPicture view,
    boolean may,
    List<Party> parties,
    TypedGrant typed,
    List<FieldError> errors) {

  public List<Cell> columns() {
    return columnsOf();
  }

  static List<Cell> columnsOf() {
    return List.of(
        Cell.text("Funder"),
        Cell.text("Given in"),
        Cell.number("Amount"),
        Cell.text("Note"),
        Cell.text("Source"));
  }

  public List<List<Cell>> rows() {
    return rows(view);
  }

  /** The funders, what they give together, and what comes on top. */
  static List<List<Cell>> rows(GrantPicture view) {
    var rows = new ArrayList<List<Cell>>();
    view.funding().stream().filter(row -> !row.additional()).forEach(row -> rows.add(row(row)));
    var extra = view.funding().stream().filter(FundingRow::additional).toList();
    if (rows.size() > 1) {
      rows.add(total("Together", view.funded()));
    }
    extra.forEach(row -> rows.add(row(row)));
    if (!extra.isEmpty()) {
      rows.add(total("With what comes on top", view.funded().plus(view.additional())));
    }
    return rows;
  }

  private static List<Cell> total(String words, Money sum) {
    return List.of(
        Cell.text(words), Cell.text(""), Cell.number(sum.toString()), Cell.text(""), Cell.text(""));
  }

  private static List<Cell> row(FundingRow row) {
    return List.of(
        Cell.text(row.name()),
        Cell.text(row.kind().words()),
        Cell.number(Words.sum(row.amount())),
        Cell.text(row.note() == null ? "" : row.note()),
        Cell.text(Words.source(row.source(), row.illustrative())));
  }

  /** Whether the funders give what papers call the whole programme; null when none is stated. */
  public String reconciles() {
    return reconciles(view);
  }

  static String reconciles(GrantPicture view) {
    var total = view.terms().programmeTotal();
    if (total == null || view.funding().isEmpty()) {
      return null;
    }
    return view.funded().equals(total)
        ? "The funders come to " + total + ", which is what the papers give as the whole programme."
        : "The papers give the whole programme as "
            + total
            + "; the funders recorded here come to "
            + view.funded()
            + ".";
  }

  public List<Item> funders() {
    return Words.parties(parties);
  }

  public List<Item> kinds() {
    return Words.words(FundingKind.class, FundingKind::words);
  }

  public List<Item> recorded() {
    return view.funding().stream()
        .map(
            row ->
                Item.of(
                    String.valueOf(row.id()),
                    row.name() + ", " + row.kind().words() + ", " + Words.sum(row.amount())))
        .toList();
  }
}
