package org.outturn.pack;

/** How many lines a text takes, so that rows are as high as their text in every program. */
final class TextHeight {

  private TextHeight() {}

  static int lines(String text, int width) {
    var lines = 0;
    for (var paragraph : text.split("\n", -1)) {
      lines += wrapped(paragraph, width);
    }
    return Math.max(1, lines);
  }

  private static int wrapped(String paragraph, int width) {
    var lines = 1;
    var used = 0;
    for (var word : paragraph.split(" ", -1)) {
      if (used > 0 && used + 1 + word.length() > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length();
      while (used > width) {
        lines++;
        used -= width;
      }
    }
    return lines;
  }
}
