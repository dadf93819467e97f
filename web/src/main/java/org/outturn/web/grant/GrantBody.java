package org.outturn.web.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
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
  static GrantDetails changed(Body body, GrantDetails now) {
    return new GrantDetails(
        text(body, "title", now.title()),
        text(body, "decision", now.decision()),
        text(body, "recommendation", now.recommendation()),
        text(body, "predecessor", now.predecessor()),
        text(body, "predecessorReason", now.predecessorReason()),
        body.has("instrument") ? body.word(Instrument.class, "instrument") : now.instrument(),
        money(body, "ceiling", now.ceiling()),
        day(body, "startsOn", now.startsOn()),
        body.has("startsOnInferred") ? body.flag("startsOnInferred") : now.startsOnInferred(),
        day(body, "endsOn", now.endsOn()),
        day(body, "deliveryEndsOn", now.deliveryEndsOn()),
        money(body, "programmeTotal", now.programmeTotal()),
        text(body, "responsibleOfficer", now.responsibleOfficer()),
        day(body, "reportingFrom", now.reportingFrom()));
  }

  private static String text(Body body, String name, String now) {
    return body.has(name) ? body.text(name) : now;
  }

  private static LocalDate day(Body body, String name, LocalDate now) {
    return body.has(name) ? body.day(name) : now;
  }

  private static Money money(Body body, String name, Money now) {
    return body.has(name) ? money(body, name) : now;
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
