package org.outturn.web.view;

import java.util.Locale;

/**
 * A state in a word or two, on a colour that never says more than the word.
 *
 * @param colour one of the Design System's tag colours such as {@code green}, or null for its blue
 */
public record Tag(String text, String colour) {

  public static Tag of(String text) {
    return new Tag(text, null);
  }

  public static Tag of(String text, String colour) {
    return new Tag(text, colour);
  }

  /**
   * The rating in words and colour; anything but green, amber and red, null too, is "Not rated".
   */
  public static Tag rag(Object rating) {
    return switch (String.valueOf(rating).toLowerCase(Locale.ROOT)) {
      case "green" -> new Tag("Green", "green");
      case "amber" -> new Tag("Amber", "yellow");
      case "red" -> new Tag("Red", "red");
      default -> new Tag("Not rated", "grey");
    };
  }
}
