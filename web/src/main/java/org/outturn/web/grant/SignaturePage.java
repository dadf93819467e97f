package org.outturn.web.grant;

import java.util.Arrays;
import java.util.List;
import org.outturn.grant.AgreementView;
import org.outturn.grant.SigningParty;
import org.outturn.kernel.Dates;
import org.outturn.web.document.DocumentList;
import org.outturn.web.view.Cell;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of one version of an agreement shows.
 *
 * @param may whether the reader may record signatures
 */
public record SignaturePage(
    GrantHead head,
    AgreementView view,
    DocumentList documents,
    boolean may,
    TypedGrant typed,
    List<FieldError> errors) {

  public String action() {
    return head.address() + "/agreements/" + view.number() + "/signature";
  }

  public List<SummaryRow> facts() {
    return List.of(
        SummaryRow.of("Kind", AgreementPage.kind(view)),
        SummaryRow.of("With", view.providerName()),
        SummaryRow.of("Holds from", Words.day(view.startsOn())),
        SummaryRow.of("Holds to", Words.day(view.endsOn())),
        SummaryRow.of("Signed by both", AgreementPage.signed(view)),
        SummaryRow.of("What it says", Words.text(view.summary())),
        SummaryRow.of("Source", Words.source(view.source(), view.illustrative())),
        SummaryRow.of("Recorded", Dates.moment(view.recordedAt())));
  }

  public List<Cell> columns() {
    return Cells.heads("Signed for", "Name", "Office", "Day");
  }

  public List<List<Cell>> rows() {
    return view.signatures().stream()
        .map(
            one ->
                List.of(
                    Cell.text(one.party().words()),
                    Cell.text(Words.text(one.name())),
                    Cell.text(Words.text(one.office())),
                    Cell.text(
                        Dates.day(one.signedOn()) + (one.illustrative() ? " (illustrative)" : ""))))
        .toList();
  }

  /** The parties that have not signed yet. */
  public List<Item> parties() {
    return Arrays.stream(SigningParty.values())
        .filter(party -> !view.signedFor(party))
        .map(party -> Item.of(party.name(), party.words()))
        .toList();
  }
}
