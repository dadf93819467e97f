package org.outturn.web.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.outturn.grant.ProfileRow;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Money;

/** Sums of financial years as they are typed, a year to a line. */
final class YearLines {

  private static final Pattern LINE =
      Pattern.compile("(20\\d\\d-\\d\\d)[\\s:]+£?(\\d[\\d,]*(?:\\.\\d{1,2})?)");

  private YearLines() {}

  /**
   * @throws InvalidInput when a line cannot be read
   */
  static List<ProfileRow> read(String typed) {
    var rows = new ArrayList<ProfileRow>();
    for (var line : typed.lines().toList()) {
      if (!line.isBlank()) {
        var found = LINE.matcher(line.strip());
        if (!found.matches()) {
          throw InvalidInput.field(
              "profile", "Write a financial year and its sum to a line, like 2018-19 500000");
        }
        var pounds = new BigDecimal(found.group(2).replace(",", ""));
        rows.add(new ProfileRow(found.group(1), new Money(pounds), false));
      }
    }
    return rows;
  }
}
