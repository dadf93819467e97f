package org.outturn.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.outturn.access.Scoped;
import org.outturn.kernel.SubjectRef;

/**
 * The door that every file passes, documents and workbooks alike: the virus scanner looks at it
 * before anything of it is kept. Ask after the actor's right to send it, and before the caller's
 * own record in the trail: an infected file is recorded in a transaction of its own.
 */
@Dependent
public class VirusGuard {

  private static final Logger LOG = Logger.getLogger(VirusGuard.class.getName());

  private final VirusScan scan;
  private final ShuttingAway shutting;

  @Inject
  VirusGuard(VirusScan scan, ShuttingAway shutting) {
    this.scan = scan;
    this.shutting = shutting;
  }

  /**
   * Lets a file pass.
   *
   * @param subject what it was sent for
   * @param scope whose that is
   * @return whether a scanner looked at it; false: none is set up
   * @throws RefusedFile when it is infected, or when the scanner does not answer
   */
  public boolean pass(Path file, SubjectRef subject, Scoped scope) {
    var finding = ask(file);
    if (finding.verdict() == VirusScan.Verdict.INFECTED) {
      shutting.infected(subject, scope, sha256(file), finding.virus());
      throw RefusedFile.infected();
    }
    return finding.verdict() == VirusScan.Verdict.CLEAN;
  }

  private VirusScan.Finding ask(Path file) {
    try {
      return scan.scan(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The virus scanner cannot be asked; an upload was refused", e);
      throw RefusedFile.notNow();
    }
  }

  private static String sha256(Path file) {
    try {
      return StoredFiles.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
