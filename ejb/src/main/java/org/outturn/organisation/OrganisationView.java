package org.outturn.organisation;

import java.util.List;

/**
 * An organisation.
 *
 * @param slug its name in URLs
 * @param charityNumber null: not stated
 * @param companyNumber null: not stated
 * @param identifiers as 360Giving writes them, from the numbers that are stated
 * @param bodies the slugs of the commissioning bodies that a provider works with today, as far as
 *     the reader may know
 * @param version changes with every change
 */
public record OrganisationView(
    String slug,
    String name,
    OrganisationKind kind,
    List<String> aliases,
    String charityNumber,
    String companyNumber,
    List<String> identifiers,
    List<String> bodies,
    long version) {

  public OrganisationView {
    aliases = List.copyOf(aliases);
    identifiers = List.copyOf(identifiers);
    bodies = List.copyOf(bodies);
  }
}
