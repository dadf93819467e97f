package org.outturn.performance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one name of a figure. A reported figure is a plain number, the key of its observation. What
 * is worked out says itself from what: {@code sum-12-13-14}, {@code latest-12-13}, {@code
 * percent-21-of-22}, {@code percent-21-23-of-22-24}; it is never stored, always worked out again.
 * What was promised is named after its record: {@code target-7}, {@code profile-3}, {@code
 * ceiling-2}.
 *
 * @param kind how the figure came about
 * @param parts the keys of what it is made from, or its own
 * @param of the keys of the denominators of a percentage; else empty
 */
public record FigureId(Kind kind, List<Long> parts, List<Long> of) {

  /** How a figure came about. */
  public enum Kind {
    OBSERVED,
    SUM,
    LATEST,
    PERCENT,
    TARGET,
    PROFILE,
    CEILING;

    boolean derived() {
      return this == SUM || this == LATEST || this == PERCENT;
    }
  }

  private static final int MOST_PARTS = 200;
  private static final Pattern FORM =
      Pattern.compile(
          "(?:([a-z]+)-)?(\\d{1,18}(?:-\\d{1,18})*)(?:-of-(\\d{1,18}(?:-\\d{1,18})*))?");

  public FigureId {
    parts = List.copyOf(parts);
    of = List.copyOf(of);
    var lone = !kind.derived() && parts.size() != 1;
    var paired = kind == Kind.PERCENT ? of.size() != parts.size() : !of.isEmpty();
    var repeated = new HashSet<>(parts).size() < parts.size();
    if (parts.isEmpty() || lone || paired || repeated || parts.size() > MOST_PARTS) {
      throw new IllegalArgumentException("These parts do not make a figure: " + kind);
    }
  }

  public static FigureId observed(long key) {
    return new FigureId(Kind.OBSERVED, List.of(key), List.of());
  }

  public static FigureId sum(List<Long> keys) {
    return new FigureId(Kind.SUM, keys, List.of());
  }

  /** The latest of several, by the period they belong to. */
  public static FigureId latest(List<Long> keys) {
    return new FigureId(Kind.LATEST, keys, List.of());
  }

  /** The sum of the numerators of the sum of the denominators, in percent. */
  public static FigureId percent(List<Long> numerators, List<Long> denominators) {
    return new FigureId(Kind.PERCENT, numerators, denominators);
  }

  /** Something promised, named after its record. */
  public static FigureId promised(Kind kind, long key) {
    return new FigureId(kind, List.of(key), List.of());
  }

  /** The figure that a text names; empty when it names none. */
  public static Optional<FigureId> parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      var id = new FigureId(kind(form.group(1)), keys(form.group(2)), keys(form.group(3)));
      return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException notAFigure) {
      return Optional.empty();
    }
  }

  private static Kind kind(String word) {
    return word == null ? Kind.OBSERVED : Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static List<Long> keys(String text) {
    var keys = new ArrayList<Long>();
    for (var key : text == null ? new String[0] : text.split("-")) {
      keys.add(Long.valueOf(key));
    }
    return keys;
  }

  /** Every observation it is made from, numerators first. */
  public List<Long> madeFrom() {
    var all = new ArrayList<>(parts);
    all.addAll(of);
    return all;
  }

  /** The form used in addresses. */
  @Override
  public String toString() {
    var word = kind == Kind.OBSERVED ? "" : kind.name().toLowerCase(Locale.ROOT) + "-";
    return word + joined(parts) + (of.isEmpty() ? "" : "-of-" + joined(of));
  }

  private static String joined(List<Long> keys) {
    return keys.stream().map(String::valueOf).collect(Collectors.joining("-"));
  }
}
