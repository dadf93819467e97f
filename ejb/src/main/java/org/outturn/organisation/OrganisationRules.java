package org.outturn.organisation;

import java.util.ArrayList;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.kernel.Slug;
import org.outturn.kernel.Texts;

/** What may be said about an organisation. */
final class OrganisationRules {

  private static final int LONGEST_NAME = 200;
  private static final int MOST_ALIASES = 20;

  private OrganisationRules() {}

  /**
   * @throws InvalidInput with every problem found
   */
  static void check(OrganisationDetails wanted) {
    var texts = new Texts();
    texts.optionalLine("name", wanted.name());
    wanted.aliases().forEach(alias -> texts.optionalLine("aliases", alias));
    texts.done("invalid-organisation", "The organisation cannot be saved as it is");
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
    if (!wanted.charityNumber().isEmpty()
        && !RegistrationNumbers.isCharity(wanted.charityNumber())) {
      problems.add(
          new Problem(
              "charityNumber",
              "Charity number must be six or seven digits, like 1123456; SC and six digits in"
                  + " Scotland; NIC and six digits in Northern Ireland"));
    }
    if (!wanted.companyNumber().isEmpty()
        && !RegistrationNumbers.isCompany(wanted.companyNumber())) {
      problems.add(
          new Problem(
              "companyNumber",
              "Company number must be eight characters, like 01234567 or SC123456: put zeros in"
                  + " front of a shorter one"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput("invalid-organisation", problems.get(0).message(), problems);
    }
  }
}
