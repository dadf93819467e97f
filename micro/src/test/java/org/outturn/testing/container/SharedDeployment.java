package org.outturn.testing.container;

import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration.DeploymentContentBuilder;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Spares test classes a deployment method: the archive of the run serves them all. */
public class SharedDeployment implements AutomaticDeployment {

  @Override
  public DeploymentConfiguration generateDeploymentScenario(TestClass testClass) {
    var nothingMore = ShrinkWrap.create(WebArchive.class, "outturn.war");
    return new DeploymentContentBuilder(nothingMore)
        .withDeployment()
        .withTestable(true)
        .build()
        .get();
  }
}
