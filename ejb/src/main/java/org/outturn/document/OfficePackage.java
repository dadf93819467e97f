package org.outturn.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells what a zip archive holds by its table of contents, as Office's Open Packaging prescribes
 * it. Nothing else in the archive is unpacked, so that it cannot swell.
 */
final class OfficePackage {

  private static final String TYPES = "[Content_Types].xml";
  private static final int LONGEST_TYPES = 1024 * 1024;
  private static final Pattern MAIN =
      Pattern.compile("ContentType\\s*=\\s*[\"']([^\"']*\\.main\\+xml)[\"']");
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private OfficePackage() {}

  static DocumentType type(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var types = zip.getEntry(TYPES);
      if (types == null) {
        throw RefusedFile.wrongType("wrong-type", FileSignature.ALLOWED);
      }
      try (var in = zip.getInputStream(types)) {
        var contents = text(in);
        refuseMacros(contents, zip);
        return main(contents);
      }
    } catch (ZipException | IllegalArgumentException damaged) {
      throw RefusedFile.unusable(
          "damaged",
          "The selected file is damaged or did not arrive whole. Open it, save it again and"
              + " choose it once more");
    }
  }

  private static String text(InputStream in) throws IOException {
    var bytes = in.readNBytes(LONGEST_TYPES + 1);
    if (bytes.length > LONGEST_TYPES) {
      throw RefusedFile.wrongType("wrong-type", FileSignature.ALLOWED);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void refuseMacros(String contents, ZipFile zip) {
    var declared = contents.toLowerCase(Locale.ROOT);
    var macros =
        declared.contains("macroenabled")
            || declared.contains("vbaproject")
            || zip.stream()
                .anyMatch(
                    entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    if (macros) {
      throw macros();
    }
  }

  static RefusedFile macros() {
    return RefusedFile.wrongType(
        "macros",
        "The selected file must not hold macros. Save it as .docx or .xlsx without macros and"
            + " choose that");
  }

  private static DocumentType main(String contents) {
    var main = MAIN.matcher(contents);
    while (main.find()) {
      if (main.group(1).equals(WORD)) {
        return DocumentType.WORD;
      }
      if (main.group(1).equals(EXCEL)) {
        return DocumentType.EXCEL;
      }
    }
    throw RefusedFile.wrongType("wrong-type", FileSignature.ALLOWED);
  }
}
