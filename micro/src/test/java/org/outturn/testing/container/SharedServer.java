package org.outturn.testing.container;

import static org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.outturn.testing.TestRun;

/**
 * The server of the run, as Arquillian sees it: what a test class would deploy is there already.
 */
public class SharedServer implements DeployableContainer<SharedServer.Configuration> {

  /** Nothing can be configured. */
  public static class Configuration implements ContainerConfiguration {

    @Override
    public void validate() {
      // there is nothing that could be wrong
    }
  }

  @Override
  public Class<Configuration> getConfigurationClass() {
    return Configuration.class;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Servlet 5.0");
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) {
    var http = new HTTPContext("127.0.0.1", TestRun.current().port());
    return new ProtocolMetaData().addContext(http.add(new Servlet(ARQUILLIAN_SERVLET_NAME, "")));
  }

  @Override
  public void undeploy(Archive<?> archive) {
    // other tests still use it
  }
}
