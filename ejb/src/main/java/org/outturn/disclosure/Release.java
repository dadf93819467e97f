package org.outturn.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which counts of one release are hidden. Those below the threshold are, zero included;
 * then others are hidden with them until no hidden count can be worked out from what the release
 * shows: from totals, from the steps of a total so far, or from the rest of a whole.
 *
 * <p>What is already public stays shown: hiding it would protect nobody.
 */
public final class Release {

  /** Counts of fewer people than this are not published. */
  public static final BigDecimal PUBLICATION_THRESHOLD = BigDecimal.TEN;

  private record Count(String id, BigDecimal value, boolean open, boolean printed) {
    boolean small() {
      return value.compareTo(PUBLICATION_THRESHOLD) < 0;
    }
  }

  private final Audience audience;
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final List<Map<String, Integer>> relations = new ArrayList<>();
  private Set<String> hidden;

  public Release(Audience audience) {
    this.audience = audience;
  }

  /**
   * A count that the release would print.
   *
   * @param open whether it is public already, or no count of people
   */
  public void printed(String id, BigDecimal value, boolean open) {
    add(new Count(id, value, open, true));
  }

  /** A count that is not printed but that a reader could work out, such as the rest of a whole. */
  public void implied(String id, BigDecimal value, boolean open) {
    add(new Count(id, value, open, false));
  }

  private void add(Count count) {
    counts.merge(count.id(), count, (one, other) -> one.open() ? one : other);
    hidden = null;
  }

  /** What a reader knows: the whole is the sum of these parts. Counts not added are ignored. */
  public void sum(String whole, List<String> parts) {
    var relation = new LinkedHashMap<String, Integer>();
    relation.put(whole, -1);
    parts.forEach(part -> relation.merge(part, 1, Integer::sum));
    if (counts.keySet().containsAll(relation.keySet())) {
      relations.add(relation);
      hidden = null;
    }
  }

  /** The count as this audience may see it. */
  public SuppressedCount count(String id, BigDecimal value) {
    return hides(id) ? SuppressedCount.hidden() : SuppressedCount.shown(value);
  }

  /** What is worked out from counts, such as a percentage, as this audience may see it. */
  public SuppressedCount dependent(BigDecimal value, List<String> on) {
    return on.stream().anyMatch(this::hides)
        ? SuppressedCount.hidden()
        : SuppressedCount.shown(value);
  }

  public boolean hides(String id) {
    if (hidden == null) {
      hidden = audience == Audience.INTERNAL ? Set.of() : decide();
    }
    return hidden.contains(id);
  }

  private Set<String> decide() {
    var hide = new LinkedHashSet<String>();
    counts.values().stream()
        .filter(count -> !count.open() && count.small())
        .forEach(count -> hide.add(count.id()));
    var past = new HashSet<String>();
    var known = known(hide, past);
    while (known.isPresent()) {
      var partner = partner(known.get(), hide);
      if (partner.isPresent()) {
        hide.add(partner.get());
      } else {
        past.add(known.get());
      }
      known = known(hide, past);
    }
    return hide;
  }

  /**
   * A hidden count that can still be worked out; those past help follow from public facts. What is
   * merely implied is not known to a reader either, whatever its size.
   */
  private Optional<String> known(Set<String> hide, Set<String> past) {
    var unknown = new LinkedHashSet<>(hide);
    counts.values().stream().filter(one -> !one.printed()).forEach(one -> unknown.add(one.id()));
    return Elimination.determined(relations, unknown).stream()
        .filter(id -> hide.contains(id) && !past.contains(id))
        .findFirst();
  }

  /** The smallest count to hide with this one, from the nearest relation that has one to give. */
  private Optional<String> partner(String id, Set<String> hide) {
    var reached = new LinkedHashSet<>(Set.of(id));
    for (var before = 0; before < reached.size(); ) {
      before = reached.size();
      var touching = relations.stream().filter(one -> touches(one, reached)).toList();
      var found =
          touching.stream()
              .flatMap(one -> one.keySet().stream())
              .map(counts::get)
              .filter(count -> count.printed() && !count.open() && !hide.contains(count.id()))
              .min(Comparator.comparing(Count::value).thenComparing(Count::id));
      if (found.isPresent()) {
        return found.map(Count::id);
      }
      touching.forEach(
          one ->
              one.keySet().stream()
                  .filter(other -> hide.contains(other) || !counts.get(other).printed())
                  .forEach(reached::add));
    }
    return Optional.empty();
  }

  private static boolean touches(Map<String, Integer> relation, Set<String> ids) {
    return relation.keySet().stream().anyMatch(ids::contains);
  }
}
