package org.outturn.web.grant;

import java.util.List;
import org.outturn.grant.MemberRole;
import org.outturn.grant.MemberRow;
import org.outturn.grant.Party;
import org.outturn.web.view.Cell;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * What the page of a grant's consortium shows.
 *
 * @param may whether the reader may change it
 */
public record PartnerPage(
    GrantHead head,
    List<MemberRow> members,
    boolean may,
    List<Party> parties,
    TypedGrant typed,
    List<FieldError> errors) {

  public List<Cell> columns() {
    return Cells.heads("Organisation", "Role", "What it does", "From", "To", "Source");
  }

  public List<List<Cell>> rows() {
    return rows(members);
  }

  static List<List<Cell>> rows(List<MemberRow> members) {
    return members.stream()
        .map(
            row ->
                List.of(
                    Cell.text(row.name()),
                    Cell.text(row.role().words()),
                    Cell.text(row.part() == null ? "" : row.part()),
                    Cell.text(Words.day(row.startsOn())),
                    Cell.text(row.endsOn() == null ? "end of the grant" : Words.day(row.endsOn())),
                    Cell.text(
                        row.role() == MemberRole.LEAD && row.source() == null
                            ? ""
                            : Words.source(row.source(), row.illustrative()))))
        .toList();
  }

  public List<Item> organisations() {
    return Words.parties(parties);
  }

  public List<Item> roles() {
    return Words.words(MemberRole.class, MemberRole::words);
  }

  /** The members that can leave; the lead is changed by a variation. */
  public List<Item> leaving() {
    return members.stream()
        .filter(row -> row.role() == MemberRole.PARTNER)
        .map(row -> Item.of(String.valueOf(row.id()), row.name()))
        .toList();
  }
}
