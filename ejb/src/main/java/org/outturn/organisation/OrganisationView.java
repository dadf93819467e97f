package org.outturn.organisation;

import java.util.List;

/**
 * An organisation.
 *
 * @param slug its name in URLs
 * @param bodies the slugs of the commissioning bodies that a provider works with
 * @param version changes with every change
 */
public record OrganisationView(
    String slug,
    String name,
    OrganisationKind kind,
    List<String> aliases,
    String charityNumber,
    String companyNumber,
    List<String> bodies,
    long version) {

  public OrganisationView {
    aliases = List.copyOf(aliases);
    bodies = List.copyOf(bodies);
  }
}
