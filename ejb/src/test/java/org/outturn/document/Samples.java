package org.outturn.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Beginnings of files, as little of each as tells what it is. */
final class Samples {

  static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private Samples() {}

  static Path file(Path folder, byte[] content) {
    try {
      return Files.write(Files.createTempFile(folder, "sample", ".bin"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each character one byte. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] office(String mainType, String... otherParts) {
    var parts = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(parts)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          bytes(
              "<Types><Override PartName=\"/main.xml\" ContentType=\""
                  + mainType
                  + "\"/></Types>"));
      for (var part : otherParts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts.toByteArray();
  }

  static byte[] zip(String entry, String content) {
    var parts = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(parts)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(bytes(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts.toByteArray();
  }

  /** A compound file whose directory names these streams. */
  static byte[] compound(String... streams) {
    var file = new byte[512 + 128 * streams.length];
    var magic = bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    System.arraycopy(magic, 0, file, 0, magic.length);
    for (var i = 0; i < streams.length; i++) {
      var at = 512 + 128 * i;
      var name = streams[i].getBytes(StandardCharsets.UTF_16LE);
      System.arraycopy(name, 0, file, at, name.length);
      file[at + 64] = (byte) (name.length + 2);
      file[at + 66] = 2;
    }
    return file;
  }
}
