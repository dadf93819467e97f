package org.outturn.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.outturn.kernel.InvalidInput.Problem;

/**
 * Checks what somebody typed or sent, field by field, and names everything that is wrong at once.
 *
 * <p>Text is kept as it was typed, without the space around it; what cannot be seen (control
 * characters, marks that turn the direction of writing) is refused, since it would let a text look
 * like another.
 */
public final class Texts {

  /** The longest line, in characters. */
  public static final int LINE = 200;

  /** The longest text, in characters. */
  public static final int TEXT = 20_000;

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\r\\n\\t]]");
  private static final Pattern BREAK = Pattern.compile("[\\r\\n\\t]");

  private final List<Problem> problems = new ArrayList<>();

  /**
   * A line that has to be there.
   *
   * @param message what is said when it is not
   * @return the line without space around it; null when it is not there
   */
  public String line(String field, String typed, String message) {
    return needed(field, optionalLine(field, typed), message);
  }

  /** A line that may be left out; null when it is. */
  public String optionalLine(String field, String typed) {
    if (typed != null && BREAK.matcher(typed.strip()).find()) {
      wrong(field, "Write this on one line");
      return null;
    }
    return checked(field, typed, LINE);
  }

  /**
   * A text of any number of lines that has to be there.
   *
   * @param message what is said when it is not
   */
  public String text(String field, String typed, String message) {
    return needed(field, optionalText(field, typed), message);
  }

  /** A text of any number of lines that may be left out; null when it is. */
  public String optionalText(String field, String typed) {
    return checked(field, typed, TEXT);
  }

  private String checked(String field, String typed, int longest) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var text = typed.strip();
    if (UNSEEN.matcher(text).find()) {
      wrong(field, "Type this again: it has characters in it that cannot be seen");
      return null;
    }
    if (text.length() > longest) {
      wrong(
          field,
          "Shorten this to %,d characters; it has %,d now".formatted(longest, text.length()));
      return null;
    }
    return text;
  }

  /** Something that has to be there. */
  public <T> T needed(String field, T value, String message) {
    if (value == null && problems.stream().noneMatch(problem -> problem.field().equals(field))) {
      wrong(field, message);
    }
    return value;
  }

  /** The second day must not be before the first; either may be unknown. */
  public void inOrder(String field, LocalDate first, LocalDate second, String message) {
    if (first != null && second != null && second.isBefore(first)) {
      wrong(field, message);
    }
  }

  /** Notes that a rule of the thing itself is not kept. */
  public void unless(boolean kept, String field, String message) {
    if (!kept) {
      wrong(field, message);
    }
  }

  public void wrong(String field, String message) {
    problems.add(new Problem(field, message));
  }

  /**
   * Ends the check.
   *
   * @param code what the API calls the error
   * @param title what the error is about
   * @throws InvalidInput with everything that was wrong
   */
  public void done(String code, String title) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(code, title, List.copyOf(problems));
    }
  }
}
