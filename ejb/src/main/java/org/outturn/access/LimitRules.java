package org.outturn.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.kernel.Money;
import org.outturn.kernel.RuleViolation;

/** Which office may decide: the one that the matter is reserved to, or else by their limits. */
record LimitRules(List<OfficeStanding> offices) {

  LimitRules {
    offices = List.copyOf(offices);
  }

  /** The offices that may decide a sum; null is an unknown sum. */
  List<OfficeStanding> allowed(Money sum) {
    var reserved = offices.stream().filter(OfficeStanding::reserved).toList();
    return reserved.isEmpty()
        ? offices.stream().filter(office -> office.limit().covers(sum)).toList()
        : reserved;
  }

  /** The office by which the one who acts may decide, if any. */
  Optional<String> authority(Money sum) {
    return allowed(sum).stream()
        .filter(OfficeStanding::held)
        .map(OfficeStanding::office)
        .findFirst();
  }

  RuleViolation refusal(Matter matter, Money sum) {
    return new RuleViolation("beyond-limit", message(matter, sum));
  }

  private String message(Matter matter, Money sum) {
    var may = allowed(sum);
    var what = "may " + matter.verb() + (sum == null ? " of an unknown sum" : " of " + sum);
    if (may.isEmpty()) {
      return "No office "
          + what
          + ": an administrator sets offices and their limits under Limits, in the settings";
    }
    var who = may.stream().map(OfficeStanding::office).collect(Collectors.joining(" or "));
    var reserved = may.get(0).reserved() ? ": the matter is reserved to that office" : "";
    return "This is beyond your limit. Only the "
        + who
        + " "
        + what
        + reserved
        + ". Ask whoever holds that office";
  }
}
