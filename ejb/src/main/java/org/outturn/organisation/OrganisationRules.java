package org.outturn.organisation;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.kernel.Slug;

/** What may be said about an organisation. */
final class OrganisationRules {

  private static final int LONGEST_NAME = 200;
  private static final int MOST_ALIASES = 20;

  /**
   * England and Wales: six or seven digits, linked charities with a suffix; Scotland, N. Ireland.
   */
  private static final Pattern CHARITY =
      Pattern.compile("(\\d{6,7}(-\\d{1,3})?|SC\\d{6}|NIC\\d{6})");

  /** Companies House: eight characters, the first two may be letters. */
  private static final Pattern COMPANY = Pattern.compile("[A-Z0-9]{2}\\d{6}");

  private OrganisationRules() {}

  /**
   * @throws InvalidInput with every problem found
   */
  static void check(OrganisationDetails wanted) {
    var problems = new ArrayList<Problem>();
    if (wanted.name().isEmpty()) {
      problems.add(new Problem("name", "Enter the organisation's name"));
    } else if (wanted.name().length() > LONGEST_NAME) {
      problems.add(new Problem("name", "Name must be 200 characters or fewer"));
    } else if (Slug.of(wanted.name()).isEmpty()) {
      problems.add(new Problem("name", "Name must have at least one letter or digit"));
    }
    if (wanted.kind() == null) {
      problems.add(new Problem("kind", "Select what kind of organisation it is"));
    }
    if (wanted.aliases().size() > MOST_ALIASES
        || wanted.aliases().stream().anyMatch(alias -> alias.length() > LONGEST_NAME)) {
      problems.add(
          new Problem("aliases", "Enter up to 20 other names, each of 200 characters or fewer"));
    }
    if (!wanted.charityNumber().isEmpty() && !CHARITY.matcher(wanted.charityNumber()).matches()) {
      problems.add(
          new Problem(
              "charityNumber",
              "Charity number must be six or seven digits, like 1234567, or SC or NIC and six"));
    }
    if (!wanted.companyNumber().isEmpty() && !COMPANY.matcher(wanted.companyNumber()).matches()) {
      problems.add(
          new Problem("companyNumber", "Company number must be eight characters, like 01234567"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput("invalid-organisation", problems.get(0).message(), problems);
    }
  }
}
