package org.outturn.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that is different between two versions of a KPI set.
 *
 * @param what the measure or sum, and which of its parts: "open_cases: name"
 * @param before empty when it was not there
 * @param after empty when it is not there any more
 */
public record KpiSetChange(String what, String before, String after) {

  /** What is different, in the order of the newer version; what went stands last. */
  public static List<KpiSetChange> between(KpiSet before, KpiSet after) {
    var changes = new ArrayList<KpiSetChange>();
    for (var measure : after.measures()) {
      before
          .measure(measure.code())
          .ifPresentOrElse(
              was -> changes.addAll(between(was, measure)),
              () -> changes.add(new KpiSetChange(measure.code(), "", measure.name())));
    }
    before.measures().stream()
        .filter(was -> after.measure(was.code()).isEmpty())
        .forEach(was -> changes.add(new KpiSetChange(was.code(), was.name(), "")));
    order(before, after).ifPresent(changes::add);
    changes.addAll(sums(before, after));
    return changes;
  }

  private static List<KpiSetChange> between(MeasureDef was, MeasureDef is) {
    var changes = new ArrayList<KpiSetChange>();
    compare(changes, is.code() + ": name", was, is, MeasureDef::name);
    compare(changes, is.code() + ": definition", was, is, MeasureDef::definition);
    compare(changes, is.code() + ": type", was, is, one -> one.type().words());
    compare(changes, is.code() + ": what is counted", was, is, MeasureDef::unit);
    compare(changes, is.code() + ": which is better", was, is, one -> one.better().words());
    compare(changes, is.code() + ": outcome", was, is, one -> yes(one.outcome()));
    compare(changes, is.code() + ": has to be reported", was, is, one -> yes(one.required()));
    return changes;
  }

  private static <T> void compare(
      List<KpiSetChange> changes, String what, T was, T is, Function<T, String> part) {
    var before = part.apply(was);
    var after = part.apply(is);
    if (!Objects.equals(before, after)) {
      changes.add(new KpiSetChange(what, before, after));
    }
  }

  private static String yes(boolean flag) {
    return flag ? "yes" : "no";
  }

  /** Whether what stayed stands in another order. */
  private static Optional<KpiSetChange> order(KpiSet before, KpiSet after) {
    var was = kept(before, after);
    var is = kept(after, before);
    return was.equals(is)
        ? Optional.empty()
        : Optional.of(new KpiSetChange("Order", String.join(", ", was), String.join(", ", is)));
  }

  private static List<String> kept(KpiSet of, KpiSet in) {
    return of.measures().stream()
        .map(MeasureDef::code)
        .filter(code -> in.measure(code).isPresent())
        .toList();
  }

  private static List<KpiSetChange> sums(KpiSet before, KpiSet after) {
    var changes = new ArrayList<KpiSetChange>();
    for (var sum : after.identities()) {
      var was = sum(before, sum.code());
      if (!was.equals(sum.words())) {
        changes.add(new KpiSetChange(sum.code(), was, sum.words()));
      }
    }
    before.identities().stream()
        .filter(was -> sum(after, was.code()).isEmpty())
        .forEach(was -> changes.add(new KpiSetChange(was.code(), was.words(), "")));
    return changes;
  }

  private static String sum(KpiSet of, String code) {
    return of.identities().stream()
        .filter(sum -> sum.code().equals(code))
        .map(MeasureIdentity::words)
        .findFirst()
        .orElse("");
  }
}
