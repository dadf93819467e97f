package org.outturn.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks at a file before anything of it is kept: how large, of what type, whether infected. */
@Dependent
class Inspection {

  /** The largest file that is taken, in bytes: 20 MB. */
  static final long LARGEST = 20L * 1024 * 1024;

  private static final Logger LOG = Logger.getLogger(Inspection.class.getName());

  private final VirusScan scan;

  @Inject
  Inspection(VirusScan scan) {
    this.scan = scan;
  }

  /**
   * What was found of a file that may be kept.
   *
   * @param name safe to be written into a header, with an ending that fits
   */
  record Passed(String name, DocumentType type, boolean scanned, byte[] content) {}

  /**
   * @throws RefusedFile when it may not be kept
   */
  Passed inspect(Upload upload) {
    try {
      var size = Files.size(upload.path());
      if (size == 0) {
        throw RefusedFile.unusable("empty-file", "The selected file is empty");
      }
      if (size > LARGEST) {
        throw RefusedFile.unusable("file-too-large", "The selected file must be smaller than 20MB");
      }
      var name = StoredFiles.safeName(upload.name() == null ? "" : upload.name());
      var type = named(FileSignature.of(upload.path()), name);
      var ended = type.fits(name) ? name : name + type.ending();
      return new Passed(ended, type, scanned(upload), Files.readAllBytes(upload.path()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name that says another type than the bytes do is a disguise, or a slip worth telling. */
  private static DocumentType named(DocumentType found, String name) {
    var type = found.isText() && DocumentType.CSV.fits(name) ? DocumentType.CSV : found;
    if (type.fits(name) || DocumentType.ending(name).isEmpty()) {
      return type;
    }
    throw RefusedFile.wrongType(
        "disguised-type",
        "The selected file is named ."
            + DocumentType.ending(name)
            + " but is "
            + found.withArticle()
            + ". Save it as what it is, with a name that ends in "
            + found.ending()
            + ", or choose another file");
  }

  private boolean scanned(Upload upload) {
    try {
      var finding = scan.scan(upload.path());
      if (finding == VirusScan.Finding.INFECTED) {
        throw RefusedFile.unusable("infected", "The selected file contains a virus");
      }
      return finding == VirusScan.Finding.CLEAN;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The virus scanner cannot be asked; an upload was refused", e);
      throw RefusedFile.notNow();
    }
  }
}
