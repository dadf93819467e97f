package org.outturn.web.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.outturn.disclosure.Audience;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;

/**
 * Which pack is asked for.
 *
 * @param asAt null: today
 */
record PackRequest(LocalDate asAt, Audience audience) {

  /**
   * @param asAt empty for today
   * @param audience empty for the internal one
   * @throws InvalidInput when either cannot be read
   */
  static PackRequest of(String asAt, String audience) {
    var problems = new ArrayList<Problem>();
    var day = day(asAt, problems);
    var readers = audience.isEmpty() ? Audience.INTERNAL : Audience.named(audience).orElse(null);
    if (readers == null) {
      problems.add(new Problem("audience", "The audience is internal or publication"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(
          "pack-request-invalid", "The pack cannot be made as asked", List.copyOf(problems));
    }
    return new PackRequest(day, readers);
  }

  private static LocalDate day(String asAt, List<Problem> problems) {
    if (asAt.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(asAt);
    } catch (DateTimeParseException notADay) {
      problems.add(
          new Problem("asAt", "The day must be a real date written year-month-day: 2019-10-14"));
      return null;
    }
  }
}
