package org.outturn.web.grant;

import java.util.List;
import org.outturn.grant.CheckView;
import org.outturn.web.document.DocumentList;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of one check shows.
 *
 * @param manages whether the reader may take it back
 * @param reason why it is to be taken back, as it was typed
 */
public record OneCheckPage(
    GrantHead head,
    CheckView check,
    DocumentList documents,
    boolean manages,
    String reason,
    List<FieldError> errors) {

  public OneCheckPage {
    errors = List.copyOf(errors);
  }

  public String address() {
    return head.address() + "/checks/" + check.id();
  }

  public List<SummaryRow> facts() {
    return CheckFacts.of(check);
  }

  /** Whether it can be taken back: by those who may, and once. */
  public boolean voidable() {
    return manages && check.voidReason() == null;
  }
}
