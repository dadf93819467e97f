package org.outturn.organisation;

import java.util.List;

/**
 * What an administrator says about an organisation.
 *
 * @param aliases other names that papers use for it
 * @param charityNumber as registered, or blank
 * @param companyNumber as registered, or blank
 */
public record OrganisationDetails(
    String name,
    OrganisationKind kind,
    List<String> aliases,
    String charityNumber,
    String companyNumber) {

  public OrganisationDetails {
    name = trimmed(name);
    aliases =
        aliases == null
            ? List.of()
            : aliases.stream()
                .map(OrganisationDetails::trimmed)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
    charityNumber = trimmed(charityNumber);
    companyNumber = trimmed(companyNumber);
  }

  private static String trimmed(String text) {
    return text == null ? "" : text.strip();
  }
}
