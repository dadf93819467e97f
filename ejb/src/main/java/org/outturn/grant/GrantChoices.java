package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;

/** What the forms about grants offer to choose from. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class GrantChoices {

  private Parties parties;
  private GrantScopes scopes;

  protected GrantChoices() {}

  @Inject
  public GrantChoices(Parties parties, GrantScopes scopes) {
    this.parties = parties;
    this.scopes = scopes;
  }

  /** The organisations that the actor's body knows. */
  public List<Party> parties() {
    return parties.all();
  }

  /**
   * The organisations to choose from for a grant.
   *
   * @throws NotFound when the grant is not the actor's to see
   */
  public List<Party> parties(String grant) {
    scopes.named(grant);
    return parties.all();
  }

  /**
   * The providers that a grant can be handed to.
   *
   * @throws NotFound when the grant is not the actor's to see
   */
  @Requires(Permission.VARY_GRANTS)
  public List<Party> providers(String grant) {
    scopes.named(grant);
    return parties.all().stream().filter(Party::provider).toList();
  }
}
