package org.outturn.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Prints the link that makes the first administrator, at every start until there is one. Only who
 * can read the output of the process can use it.
 */
@Singleton
@Startup
@DependsOn("Migrator")
public class SetUp {

  private static final String LOADS_DEMO = "load";

  @Inject OneTimeLinks links;
  @Inject UserAccounts accounts;

  @Inject
  @ConfigProperty(name = "outturn.demo", defaultValue = "none")
  String demo;

  @PostConstruct
  void offer() {
    if (!demo.equals(LOADS_DEMO) && accounts.none()) {
      var link = links.issue(LinkPurpose.SET_UP, null);
      System.out.println("OUTTURN-SETUP-LINK " + link.path());
    }
  }
}
