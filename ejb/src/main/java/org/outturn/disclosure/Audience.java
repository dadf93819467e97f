package org.outturn.disclosure;

import java.util.Locale;
import java.util.Optional;

/** Who will read a pack, which decides whether small counts of people may stand in it. */
public enum Audience {
  INTERNAL("Internal", "Internal: contains small counts; do not publish"),
  PUBLICATION("For publication", "For publication: small counts of people are hidden");

  private final String words;
  private final String marking;

  Audience(String words, String marking) {
    this.words = words;
    this.marking = marking;
  }

  /** The audience that a query parameter names: {@code internal} or {@code publication}. */
  public static Optional<Audience> named(String text) {
    for (var audience : values()) {
      if (audience.code().equals(text)) {
        return Optional.of(audience);
      }
    }
    return Optional.empty();
  }

  /** The form used in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String words() {
    return words;
  }

  /** What every sheet says about itself. */
  public String marking() {
    return marking;
  }
}
