package org.outturn.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two texts word by word, by their longest common sequence of words. */
public final class WordDifference {

  /** Longer texts (in pairs of words) are compared paragraph by paragraph. */
  private static final long MOST_PAIRS = 1_000_000;

  private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
  private static final Pattern LINES = Pattern.compile("(?<=\\n)");

  private WordDifference() {}

  /** What happened to some words. */
  public enum Change {
    KEPT,
    ADDED,
    TAKEN_OUT
  }

  /** Some words in a row to which the same happened. */
  public record Run(Change change, String text) {}

  /** The words of both texts in order; those of the old are taken out where the new has others. */
  public static List<Run> between(String before, String after) {
    var old = WORDS.split(before);
    var now = WORDS.split(after);
    if ((long) old.length * now.length > MOST_PAIRS) {
      old = LINES.split(before);
      now = LINES.split(after);
    }
    if ((long) old.length * now.length > MOST_PAIRS) {
      return List.of(new Run(Change.TAKEN_OUT, before), new Run(Change.ADDED, after));
    }
    return runs(old, now, lengths(old, now));
  }

  /** How long the common sequence of what is left is, from each pair of words on. */
  private static int[][] lengths(String[] old, String[] now) {
    var lengths = new int[old.length + 1][now.length + 1];
    for (var i = old.length - 1; i >= 0; i--) {
      for (var j = now.length - 1; j >= 0; j--) {
        lengths[i][j] =
            same(old[i], now[j])
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static boolean same(String one, String other) {
    return one.strip().equals(other.strip());
  }

  private static List<Run> runs(String[] old, String[] now, int[][] lengths) {
    var runs = new ArrayList<Run>();
    var i = 0;
    var j = 0;
    while (i < old.length || j < now.length) {
      if (i < old.length && j < now.length && same(old[i], now[j])) {
        add(runs, Change.KEPT, now[j]);
        i++;
        j++;
      } else if (j == now.length || (i < old.length && lengths[i + 1][j] >= lengths[i][j + 1])) {
        add(runs, Change.TAKEN_OUT, old[i++]);
      } else {
        add(runs, Change.ADDED, now[j++]);
      }
    }
    return runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }

  private static void add(List<Run> runs, Change change, String words) {
    var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && last.change() == change) {
      runs.set(runs.size() - 1, new Run(change, last.text() + words));
    } else {
      runs.add(new Run(change, words));
    }
  }
}
