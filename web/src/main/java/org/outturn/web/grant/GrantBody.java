package org.outturn.web.grant;

import java.math.BigDecimal;
import org.outturn.grant.GrantDetails;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Instrument;
import org.outturn.grant.NewGrant;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Money;
import org.outturn.web.api.Body;

/** What a caller of the API sends about a grant. */
final class GrantBody {

  private GrantBody() {}

  /** A new grant; one whose instrument is not said is a grant. */
  static NewGrant created(Body body) {
    var empty =
        new GrantDetails(
            null,
            null,
            null,
            null,
            Instrument.GRANT,
            null,
            null,
            false,
            null,
            null,
            null,
            null,
            null);
    return new NewGrant(
        body.text("reference"),
        body.text("provider"),
        body.word(GrantStatus.class, "status"),
        changed(body, empty));
  }

  /** The details as they are with what is sent; what is left out stays. */
  static GrantDetails changed(Body sent, GrantDetails now) {
    var body = new ChangeBody(sent);
    return new GrantDetails(
        body.text("title", now.title()),
        body.text("decision", now.decision()),
        body.text("recommendation", now.recommendation()),
        body.text("predecessor", now.predecessor()),
        body.text("predecessorReason", now.predecessorReason()),
        body.word(Instrument.class, "instrument", now.instrument()),
        body.of("ceiling", name -> money(sent, name), now.ceiling()),
        body.day("startsOn", now.startsOn()),
        body.flag("startsOnInferred", now.startsOnInferred()),
        body.day("endsOn", now.endsOn()),
        body.day("deliveryEndsOn", now.deliveryEndsOn()),
        body.of("programmeTotal", name -> money(sent, name), now.programmeTotal()),
        body.text("responsibleOfficer", now.responsibleOfficer()),
        body.day("reportingFrom", now.reportingFrom()));
  }

  /** A sum; null when it is not sent. */
  static Money money(Body body, String name) {
    return money(name, body.number(name));
  }

  static Money money(String name, BigDecimal pounds) {
    try {
      return pounds == null ? null : new Money(pounds);
    } catch (ArithmeticException tooFine) {
      throw InvalidInput.field(name, "Send pounds and pence: at most two decimal places");
    }
  }
}
