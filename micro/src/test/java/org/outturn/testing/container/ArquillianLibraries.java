package org.outturn.testing.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.impl.deployment.ArquillianDeploymentAppender;
import org.jboss.arquillian.container.test.spi.client.deployment.AuxiliaryArchiveAppender;
import org.jboss.arquillian.junit5.container.JUnitJupiterDeploymentAppender;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.arquillian.protocol.servlet5.v_5.ProtocolDeploymentAppender;
import org.jboss.arquillian.testenricher.cdi.client.CDIEnricherArchiveAppender;
import org.jboss.arquillian.testenricher.ejb.client.EJBEnricherArchiveAppender;
import org.jboss.arquillian.testenricher.initialcontext.client.InitialContextArchiveAppender;
import org.jboss.arquillian.testenricher.resource.client.ResourceEnricherArchiveAppender;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * What Arquillian would add to each test class's own archive, added once to the archive of the run,
 * so that in-container tests need no server and no deployment of their own.
 */
public final class ArquillianLibraries {
  private static final List<AuxiliaryArchiveAppender> PARTS =
      List.of(
          new ArquillianDeploymentAppender(),
          new JUnitJupiterDeploymentAppender(),
          new ProtocolDeploymentAppender(),
          new CDIEnricherArchiveAppender(),
          new EJBEnricherArchiveAppender(),
          new ResourceEnricherArchiveAppender(),
          new InitialContextArchiveAppender());

  private static final String OPEN_RUNNER =
      """
      <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <name>open-runner</name>
        <security-constraint>
          <web-resource-collection>
            <web-resource-name>runner</web-resource-name>
            <url-pattern>%s</url-pattern>
          </web-resource-collection>
        </security-constraint>
      </web-fragment>
      """
          .formatted(ServletMethodExecutor.ARQUILLIAN_SERVLET_MAPPING);

  private ArquillianLibraries() {}

  public static void copyTo(Path libraries) throws IOException {
    for (var part : PARTS) {
      write(part.createAuxiliaryArchive(), libraries);
    }
    write(openRunner(), libraries);
  }

  /** The application lets nobody in who has not signed in; Arquillian's servlet cannot. */
  private static Archive<?> openRunner() {
    return ShrinkWrap.create(JavaArchive.class, "open-runner.jar")
        .addAsManifestResource(new StringAsset(OPEN_RUNNER), "web-fragment.xml");
  }

  private static void write(Archive<?> jar, Path libraries) throws IOException {
    try (var out = Files.newOutputStream(libraries.resolve(jar.getName()))) {
      jar.as(ZipExporter.class).exportTo(out);
    }
  }
}
