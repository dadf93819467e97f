package org.outturn.web.grant;

import java.util.Arrays;
import java.util.List;
import org.outturn.grant.GrantPicture;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Party;
import org.outturn.grant.VariationKind;
import org.outturn.grant.VariationView;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * What the page of a grant's variations shows.
 *
 * @param may whether the reader may make one
 * @param clash what differs when somebody else changed the grant; null otherwise
 */
public record VariationPage(
    GrantHead head,
    GrantPicture view,
    boolean may,
    List<Party> providers,
    TypedGrant typed,
    List<FieldError> errors,
    Clash clash) {

  /** Whether the grant can be varied. */
  public boolean open() {
    var status = view.grant().status();
    return status == GrantStatus.AWARDED || status == GrantStatus.ACTIVE;
  }

  public long version() {
    return view.version();
  }

  public List<Cell> columns() {
    return columnsOf();
  }

  static List<Cell> columnsOf() {
    return Cells.heads("Variation", "Day", "What changed", "Reason", "Source");
  }

  public List<List<Cell>> rows() {
    return rows(head.address(), view.variations());
  }

  static List<List<Cell>> rows(String address, List<VariationView> variations) {
    return variations.stream()
        .map(
            one ->
                List.of(
                    Cell.link(
                        one.number() + " " + one.kind().words(),
                        address + "/variations/" + one.number()),
                    Cell.text(Dates.day(one.variedOn())),
                    Cell.text(changes(one)),
                    Cell.text(one.reason()),
                    Cell.text(Words.source(one.source(), one.illustrative()))))
        .toList();
  }

  private static String changes(VariationView one) {
    return String.join("; ", one.changes().stream().map(ChangeWords::line).toList());
  }

  public List<Item> kinds() {
    return Arrays.stream(VariationKind.values())
        .map(kind -> Item.of(kind.name(), kind.words()).withHint(kind.hint()))
        .toList();
  }

  public List<Item> organisations() {
    return Words.parties(providers);
  }
}
