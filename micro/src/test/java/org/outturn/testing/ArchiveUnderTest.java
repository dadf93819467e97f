package org.outturn.testing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.outturn.testing.container.ArquillianLibraries;

/**
 * The built {@code outturn.war}, untouched, and beside the application what in-container tests
 * need: their classes, AssertJ and Arquillian's own libraries.
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
    var war = Files.copy(BUILT.resolve("outturn.war"), dist.resolve("outturn.war"));
    try (var archive = FileSystems.newFileSystem(war)) {
      var libraries = archive.getPath("WEB-INF", "lib");
      ArquillianLibraries.copyTo(libraries);
      copyLibrary(Assertions.class, libraries);
      copyTests(archive);
    }
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

  private static void copyTests(FileSystem archive) throws IOException {
    for (var test : inContainerTests()) {
      var target = archive.getPath("WEB-INF", "classes", TEST_CLASSES.relativize(test).toString());
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
