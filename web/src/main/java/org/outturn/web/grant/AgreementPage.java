package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.List;
import org.outturn.grant.AgreementKind;
import org.outturn.grant.AgreementView;
import org.outturn.grant.GrantPicture;
import org.outturn.grant.GrantStatus;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Cell;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.Tag;

/**
 * What the page of a grant's agreements shows.
 *
 * @param may whether the reader may draw one up
 */
public record AgreementPage(
    GrantHead head, GrantPicture view, boolean may, TypedGrant typed, List<FieldError> errors) {

  /** What is wrong with the grant's agreements, each in a sentence. */
  public List<String> flags() {
    return flags(view);
  }

  static List<String> flags(GrantPicture view) {
    var flags = new ArrayList<String>();
    if (view.deliveredOutOfAgreement()) {
      flags.add(
          "Delivery runs to "
              + Dates.day(view.terms().deliveryEndsOn())
              + ", after the last agreement has ended.");
    }
    var status = view.grant().status();
    if (view.binding() == null && (status == GrantStatus.ACTIVE || status == GrantStatus.AWARDED)) {
      flags.add("No agreement is signed by both parties: nothing may be paid.");
    } else if (status == GrantStatus.ACTIVE
        && !view.binding().providerName().equals(view.grant().provider())) {
      flags.add(
          view.grant().provider()
              + " has not signed: the agreement is with "
              + view.binding().providerName()
              + ", and a new provider needs a new one.");
    }
    return flags;
  }

  public List<Cell> columns() {
    return Cells.heads("Version", "Kind", "With", "From", "To", "Signed", "Source");
  }

  public List<List<Cell>> rows() {
    return view.agreements().stream().map(this::row).toList();
  }

  private List<Cell> row(AgreementView one) {
    return List.of(
        Cell.link("Version " + one.number(), head.address() + "/agreements/" + one.number()),
        Cell.text(kind(one)),
        Cell.text(one.providerName()),
        Cell.text(Words.day(one.startsOn())),
        Cell.text(Words.day(one.endsOn())),
        signed(one),
        Cell.text(Words.source(one.source(), one.illustrative())));
  }

  static String kind(AgreementView one) {
    return one.kind().words() + (one.reissueOf() == null ? "" : ", from " + one.reissueOf());
  }

  static Cell signed(AgreementView one) {
    if (one.signed()) {
      return Cell.text(Dates.day(one.signedOn()));
    }
    return one.source() != null && one.signatures().isEmpty()
        ? Cell.text(Words.NOT_STATED)
        : Cell.tag(Tag.of("Not signed", "red"));
  }

  public List<Item> kinds() {
    return Words.words(AgreementKind.class, AgreementKind::words);
  }
}
