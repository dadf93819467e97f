package org.outturn.access;

import java.util.Set;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.OrganisationId;

/**
 * Somebody who acts: a signed-in person, or Outturn itself while it loads or cleans up.
 *
 * @param id the account's key
 * @param username the name used to sign in
 * @param displayName the name on pages
 * @param organisation where the person works
 * @param bodyStaff whether that is a commissioning body rather than a provider
 * @param roles what the person may do
 */
public record Actor(
    ActorId id,
    String username,
    String displayName,
    OrganisationId organisation,
    boolean bodyStaff,
    Set<Role> roles) {

  /** Outturn itself, while it loads or cleans up; it holds the installation's own permissions. */
  public static final Actor OUTTURN =
      new Actor(
          new ActorId(0),
          "outturn",
          "Outturn",
          null,
          false,
          Set.of(Role.INSTALLATION_ADMINISTRATOR));

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean may(Permission permission) {
    return roles.stream().anyMatch(role -> role.grants(permission));
  }

  /** A body's staff see what their body manages; a provider's people what their provider owns. */
  public boolean sees(Scoped thing) {
    var theirs = bodyStaff ? thing.managingOrganisation() : thing.owningOrganisation();
    return organisation != null && organisation.equals(theirs);
  }

  /** The commissioning body that the actor works for, or null. */
  public OrganisationId body() {
    return bodyStaff ? organisation : null;
  }
}
