package org.outturn.web.grant;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.outturn.kernel.InvalidInput;

/** Reads the day as at which something is asked for. */
final class AsAt {

  private AsAt() {}

  /**
   * @throws InvalidInput when it is no day
   */
  static LocalDate read(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException notADay) {
      throw InvalidInput.field("asAt", "Write the day like 2019-06-30");
    }
  }
}
