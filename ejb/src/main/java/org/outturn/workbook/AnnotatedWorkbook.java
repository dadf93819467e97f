package org.outturn.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Gives a provider's own workbook back with the cells that have findings filled and commented, and
 * a sheet that lists them all. A workbook too large to be held in memory, or one that only the
 * reader could make sense of, comes back as the list alone, which says so.
 */
public final class AnnotatedWorkbook {

  private static final String TOO_LARGE =
      "Your workbook is too large to be marked, so this is the list of what was found in it.";
  private static final String TOO_ODD =
      "Your workbook could be read but not marked, so this is the list of what was found in it.";

  /**
   * Writes an .xlsx; the stream stays open.
   *
   * @param original a file that {@link WorkbookReader} has accepted
   * @throws IOException when the disk or the stream fails
   */
  public void write(Path original, List<Finding> findings, OutputStream out) throws IOException {
    if (PackageWeight.isHeavy(original)) {
      out.write(listOnly(findings, TOO_LARGE));
      return;
    }
    var marked = marked(Files.readAllBytes(original), findings);
    out.write(marked.isPresent() ? marked.get() : listOnly(findings, TOO_ODD));
  }

  private static Optional<byte[]> marked(byte[] original, List<Finding> findings) {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(original))) {
      new CellMarks(workbook).mark(findings);
      FindingsSheet.write(workbook, findings, "What was found in this workbook.");
      return Optional.of(bytes(workbook));
    } catch (IOException | RuntimeException e) {
      // The user model throws unchecked exceptions of many kinds at files that bend the format.
      return Optional.empty();
    }
  }

  private static byte[] listOnly(List<Finding> findings, String why) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      FindingsSheet.write(workbook, findings, why);
      return bytes(workbook);
    }
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
