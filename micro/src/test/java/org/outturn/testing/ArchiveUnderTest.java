package org.outturn.testing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.outturn.testing.container.ArquillianLibraries;

/**
 * The built application, untouched, and beside it what in-container tests need: their classes,
 * AssertJ and Arquillian's own libraries.
 */
final class ArchiveUnderTest {
  private static final Path BUILT = Path.of("target", "dist").toAbsolutePath();
  private static final Path TEST_CLASSES = Path.of("target", "test-classes").toAbsolutePath();
  private static final String IN_CONTAINER = ".*ContainerIT(\\$.*)?\\.class";

  private ArchiveUnderTest() {}

  /** Fills a directory from which the server can be started. */
  static Path assemble(Path dist) throws IOException {
    Files.createDirectories(dist);
    Files.createSymbolicLink(dist.resolve("payara-micro.jar"), BUILT.resolve("payara-micro.jar"));
    var application = dist.resolve("outturn");
    Directories.copy(BUILT.resolve("outturn"), application);
    var libraries = application.resolve("WEB-INF").resolve("lib");
    ArquillianLibraries.copyTo(libraries);
    copyLibrary(Assertions.class, libraries);
    copyTests(application.resolve("WEB-INF").resolve("classes"));
    return dist;
  }

  private static void copyLibrary(Class<?> member, Path libraries) throws IOException {
    try {
      var jar = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
      Files.copy(jar, libraries.resolve(jar.getFileName().toString()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void copyTests(Path classes) throws IOException {
    for (var test : inContainerTests()) {
      var target = classes.resolve(TEST_CLASSES.relativize(test));
      Files.createDirectories(target.getParent());
      Files.copy(test, target);
    }
  }

  private static List<Path> inContainerTests() throws IOException {
    try (var classes = Files.walk(TEST_CLASSES)) {
      return classes.filter(path -> path.getFileName().toString().matches(IN_CONTAINER)).toList();
    }
  }
}
