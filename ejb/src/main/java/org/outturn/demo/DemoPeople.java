package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.outturn.access.AccountLoading;
import org.outturn.access.Actor;
import org.outturn.access.CurrentActor;
import org.outturn.access.NewAccount;
import org.outturn.access.Role;
import org.outturn.kernel.ActorId;

/** The demonstration's accounts; none of them is a person in the documents. */
@Dependent
class DemoPeople {

  @Inject AccountLoading accounts;
  @Inject CurrentActor current;
  @Inject DemoOrganisations organisations;

  private final Map<String, NewAccount> wanted = new HashMap<>();
  private final List<NewAccount> inOrder = new ArrayList<>();
  private Map<String, ActorId> ids = Map.of();

  void load(String password) {
    var mopac = DemoOrganisations.MOPAC;
    want("commissioner", "Casey Commissioner", mopac, Role.COMMISSIONER);
    want("commissioner2", "Devon Commissioner", mopac, Role.COMMISSIONER);
    want("finance", "Fran Finance", mopac, Role.FINANCE);
    want("finance2", "Frankie Finance", mopac, Role.FINANCE);
    want("decisionmaker", "Morgan Decision", mopac, Role.DECISION_MAKER);
    want("legal", "Lee Legal", mopac, Role.SIGN_OFF);
    want("equality", "Eli Equality", mopac, Role.SIGN_OFF);
    want("analyst", "Ari Analyst", mopac, Role.ANALYST);
    want("auditor", "Aud Auditor", mopac, Role.AUDITOR);
    want("admin", "Ade Admin", mopac, Role.ADMINISTRATOR);
    want("wf.commissioner", "Wren Commissioner", "waltham-forest", Role.COMMISSIONER);
    want("wf.finance", "Win Finance", "waltham-forest", Role.FINANCE);
    want("wf.admin", "Win Admin", "waltham-forest", Role.ADMINISTRATOR);
    want("wcc.engagement", "West Engagement", "westminster", Role.ENGAGEMENT);
    provider("provider.lge", "Sam Provider", DemoOrganisations.SAFER_LONDON);
    provider("provider.egve", "Toni Provider", "atcm");
    provider("provider.spark2life", "Sky Provider", "spark2life");
    provider("provider.cgl", "Chris Provider", "change-grow-live");
    provider("provider.abianda", "Abi Provider", "abianda");
    provider("provider.askme", "Ash Provider", "we-can-work-it-out");
    ids = current.as(Actor.OUTTURN, () -> accounts.load(inOrder, password));
  }

  private void provider(String username, String name, String organisation) {
    want(username, name, organisation, Role.PROVIDER_PREPARER, Role.PROVIDER_CERTIFIER);
  }

  private void want(String username, String name, String organisation, Role... roles) {
    var account = new NewAccount(username, name, organisations.id(organisation), Set.of(roles));
    wanted.put(username, account);
    inOrder.add(account);
  }

  /** Does some work as one of the accounts. */
  <T> T as(String username, Supplier<T> work) {
    var account = wanted.get(username);
    var bodyStaff =
        account.roles().stream()
            .noneMatch(role -> role == Role.PROVIDER_PREPARER || role == Role.PROVIDER_CERTIFIER);
    var actor =
        new Actor(
            ids.get(username),
            username,
            account.displayName(),
            account.organisation(),
            bodyStaff,
            account.roles());
    return current.as(actor, work);
  }

  /** Does some work as one of the accounts. */
  void as(String username, Runnable work) {
    as(
        username,
        () -> {
          work.run();
          return null;
        });
  }
}
