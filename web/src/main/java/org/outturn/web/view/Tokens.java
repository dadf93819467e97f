package org.outturn.web.view;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Space-separated lists of words, as the attributes {@code class} and {@code aria-describedby}
 * hold.
 */
public final class Tokens {

  private Tokens() {}

  /**
   * The words that are not null, joined; null when none is left, so that the attribute is left out.
   */
  public static String of(String... words) {
    var joined =
        Arrays.stream(words)
            .filter(Objects::nonNull)
            .filter(word -> !word.isBlank())
            .collect(Collectors.joining(" "));
    return joined.isEmpty() ? null : joined;
  }

  /** The word when the condition holds, otherwise null. */
  public static String when(boolean condition, String word) {
    return condition ? word : null;
  }

  /** The prefix with the word behind it, or null without a word. */
  public static String with(String prefix, String word) {
    return word == null ? null : prefix + word;
  }
}
