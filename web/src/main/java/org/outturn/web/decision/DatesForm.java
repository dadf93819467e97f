package org.outturn.web.decision;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.decision.DecisionDays;
import org.outturn.decision.DecisionView;
import org.outturn.kernel.Dates;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.web.view.Clash;
import org.outturn.web.view.DateParts;
import org.outturn.web.view.FieldError;

/** The dates of a decision as they are typed; what is left empty is not stated. */
public record DatesForm(Map<String, String> typed) {

  private static final List<String> DAYS = List.of("decidedOn", "signedOn", "publishedOn");

  public DatesForm {
    typed = Map.copyOf(typed);
  }

  static DatesForm of(DecisionView decision) {
    var typed = new HashMap<String, String>();
    put(typed, "decidedOn", decision.decidedOn());
    put(typed, "signedOn", decision.signedOn());
    put(typed, "publishedOn", decision.publishedOn());
    return new DatesForm(typed);
  }

  private static void put(Map<String, String> typed, String name, LocalDate day) {
    if (day != null) {
      typed.put(name + "-day", Integer.toString(day.getDayOfMonth()));
      typed.put(name + "-month", Integer.toString(day.getMonthValue()));
      typed.put(name + "-year", Integer.toString(day.getYear()));
    }
  }

  static DatesForm sent(MultivaluedMap<String, String> sent) {
    var typed = new HashMap<String, String>();
    sent.forEach((name, values) -> typed.put(name, values.isEmpty() ? "" : values.get(0)));
    return new DatesForm(typed);
  }

  public String text(String name) {
    return typed.getOrDefault(name, "");
  }

  /** Null when the form does not say. */
  Long version() {
    return text("version").matches("\\d{1,18}") ? Long.valueOf(text("version")) : null;
  }

  /**
   * @throws InvalidInput naming each that is no day
   */
  DecisionDays days() {
    var problems = new ArrayList<Problem>();
    for (var name : DAYS) {
      if (!parts(name).equals(DateParts.EMPTY) && parts(name).date().isEmpty()) {
        problems.add(new Problem(name, "Enter a real date, or leave it empty: not stated"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput("invalid-dates", "The dates are not corrected", problems);
    }
    return new DecisionDays(day("decidedOn"), day("signedOn"), day("publishedOn"));
  }

  private LocalDate day(String name) {
    return parts(name).date().orElse(null);
  }

  private DateParts parts(String name) {
    return new DateParts(text(name + "-day"), text(name + "-month"), text(name + "-year"));
  }

  static FieldError error(Problem problem) {
    return DAYS.contains(problem.field())
        ? FieldError.ofDate(problem.field(), problem.message())
        : new FieldError(problem.field(), problem.message());
  }

  /** What somebody else saved beside what was typed here. */
  Clash clash(DecisionView now) {
    return Clash.of()
        .field("decidedOn-day", "Decided", words(now.decidedOn()), words(day("decidedOn")))
        .field("signedOn-day", "Signed", words(now.signedOn()), words(day("signedOn")))
        .field("publishedOn-day", "Published", words(now.publishedOn()), words(day("publishedOn")))
        .done();
  }

  static String words(LocalDate day) {
    return day == null ? "not stated" : Dates.day(day);
  }
}
