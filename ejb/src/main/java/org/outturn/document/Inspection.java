package org.outturn.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.outturn.access.Scoped;
import org.outturn.kernel.SubjectRef;

/** Looks at a file before anything of it is kept: how large, of what type, whether infected. */
@Dependent
class Inspection {

  /** The largest file that is taken, in bytes: 20 MB. */
  static final long LARGEST = 20L * 1024 * 1024;

  private final VirusGuard guard;

  @Inject
  Inspection(VirusGuard guard) {
    this.guard = guard;
  }

  /**
   * What was found of a file that may be kept.
   *
   * @param name safe to be written into a header, with an ending that fits
   */
  record Passed(String name, DocumentType type, boolean scanned, byte[] content) {}

  /**
   * @param subject what the file is added to
   * @param scope whose that is
   * @throws RefusedFile when it may not be kept
   */
  Passed inspect(Upload upload, SubjectRef subject, Scoped scope) {
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
      var scanned = guard.pass(upload.path(), subject, scope);
      return new Passed(ended, type, scanned, Files.readAllBytes(upload.path()));
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
}
