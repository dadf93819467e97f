package org.outturn.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a workbook that came back, in one pass and within fixed limits. Formulas, macros and links
 * are never followed: a formula's stored result is what is read.
 */
public final class WorkbookReader {

  /**
   * Reads a file, whatever its name says it is.
   *
   * @throws Unreadable when the file cannot be used; then there is no reading at all
   * @throws IOException when the disk fails
   */
  public Reading read(Path file, Expected expected) throws IOException {
    FileKind.check(file);
    try (var parts = PackageParts.open(file)) {
      return new PackageReading(parts, expected).read();
    } catch (XMLStreamException
        | ZipException
        | EOFException
        | IndexOutOfBoundsException
        | IllegalStateException e) {
      // The parser throws the unchecked ones at some kinds of broken XML.
      throw Unreadable.damaged();
    }
  }
}
