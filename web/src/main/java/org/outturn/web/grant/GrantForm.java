package org.outturn.web.grant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.outturn.grant.GrantDetails;
import org.outturn.grant.Instrument;
import org.outturn.web.view.Clash;

/** The fields of the form that describes a grant. */
final class GrantForm {

  /** The fields that are days. */
  static final Set<String> DAYS = Set.of("startsOn", "endsOn", "deliveryEndsOn", "reportingFrom");

  private GrantForm() {}

  static GrantDetails read(TypedGrant typed) {
    return new GrantDetails(
        typed.get("title"),
        typed.get("decision"),
        typed.get("recommendation"),
        typed.get("predecessor"),
        typed.get("predecessorReason"),
        typed.word(Instrument.class, "instrument"),
        typed.money("ceiling"),
        typed.day("startsOn"),
        typed.ticked("startsOnInferred"),
        typed.day("endsOn"),
        typed.day("deliveryEndsOn"),
        typed.money("programmeTotal"),
        typed.get("responsibleOfficer"),
        typed.day("reportingFrom"));
  }

  /** The form filled with what is saved. */
  static TypedGrant of(GrantDetails now) {
    var fields = new HashMap<String, String>();
    fields.put("title", now.title());
    fields.put("decision", text(now.decision()));
    fields.put("recommendation", text(now.recommendation()));
    fields.put("predecessor", text(now.predecessor()));
    fields.put("predecessorReason", text(now.predecessorReason()));
    fields.put("instrument", now.instrument().name());
    fields.put("ceiling", now.ceiling() == null ? "" : now.ceiling().plain());
    fields.put("startsOnInferred", now.startsOnInferred() ? "yes" : "");
    fields.put("programmeTotal", now.programmeTotal() == null ? "" : now.programmeTotal().plain());
    fields.put("responsibleOfficer", text(now.responsibleOfficer()));
    day(fields, "startsOn", now.startsOn());
    day(fields, "endsOn", now.endsOn());
    day(fields, "deliveryEndsOn", now.deliveryEndsOn());
    day(fields, "reportingFrom", now.reportingFrom());
    return TypedGrant.of(fields);
  }

  private static String text(String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static void day(Map<String, String> fields, String name, LocalDate day) {
    if (day != null) {
      fields.put(name + "-day", String.valueOf(day.getDayOfMonth()));
      fields.put(name + "-month", String.valueOf(day.getMonthValue()));
      fields.put(name + "-year", String.valueOf(day.getYear()));
    }
  }

  /** What is saved beside what was typed, field by field. */
  static Clash clash(GrantDetails saved, GrantDetails typed) {
    return Clash.of()
        .field("title", "Title", saved.title(), typed.title())
        .field("instrument", "Grant or contract", saved.instrument(), typed.instrument())
        .field("decision", "Decision", saved.decision(), typed.decision())
        .field("recommendation", "Recommendation", saved.recommendation(), typed.recommendation())
        .field("ceiling", "Ceiling", saved.ceiling(), typed.ceiling())
        .field("startsOn-day", "First day", saved.startsOn(), typed.startsOn())
        .field("endsOn-day", "Last day", saved.endsOn(), typed.endsOn())
        .field(
            "deliveryEndsOn-day",
            "Delivery ends on",
            saved.deliveryEndsOn(),
            typed.deliveryEndsOn())
        .field(
            "programmeTotal", "The whole programme", saved.programmeTotal(), typed.programmeTotal())
        .field(
            "responsibleOfficer",
            "Senior responsible officer",
            saved.responsibleOfficer(),
            typed.responsibleOfficer())
        .field("predecessor", "Follows", saved.predecessor(), typed.predecessor())
        .field(
            "predecessorReason",
            "Why it follows that one",
            saved.predecessorReason(),
            typed.predecessorReason())
        .field(
            "reportingFrom-day",
            "Returns are due from",
            saved.reportingFrom(),
            typed.reportingFrom())
        .done();
  }
}
