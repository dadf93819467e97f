package org.outturn.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.access.Workplace.Kind;
import org.outturn.kernel.InvalidInput;

/** Which roles people of which kind of organisation can hold. */
public final class RoleFit {

  private static final Set<Role> PROVIDERS =
      EnumSet.of(Role.PROVIDER_PREPARER, Role.PROVIDER_CERTIFIER);

  private static final Set<Role> INSTALLATION = EnumSet.of(Role.INSTALLATION_ADMINISTRATOR);

  private static final Set<Role> BODIES = bodies();

  private static final Map<Kind, Set<Role>> FIT =
      Map.of(
          Kind.COMMISSIONING_BODY, BODIES,
          Kind.PROVIDER, PROVIDERS,
          Kind.FUNDER, Set.of(),
          Kind.PARTNER, Set.of(),
          Kind.INSTALLATION, INSTALLATION);

  private RoleFit() {}

  private static Set<Role> bodies() {
    var roles = EnumSet.allOf(Role.class);
    roles.removeAll(PROVIDERS);
    roles.removeAll(INSTALLATION);
    return roles;
  }

  /** In the order in which pages show them. */
  public static List<Role> rolesFor(Kind kind) {
    return Arrays.stream(Role.values()).filter(FIT.get(kind)::contains).toList();
  }

  /**
   * @throws InvalidInput when people of such an organisation cannot hold one of the roles
   */
  static void check(Set<Role> roles, Kind kind) {
    if (roles.isEmpty()) {
      throw InvalidInput.field("roles", "Select at least one role");
    }
    for (var role : roles) {
      if (!FIT.get(kind).contains(role)) {
        throw InvalidInput.field("roles", role.words() + " is no role for " + words(kind));
      }
    }
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case COMMISSIONING_BODY -> "people of a commissioning body";
      case PROVIDER -> "people of a provider";
      case FUNDER, PARTNER -> "people of a funder or partner: they have no accounts";
      case INSTALLATION -> "somebody who belongs to no organisation";
    };
  }
}
