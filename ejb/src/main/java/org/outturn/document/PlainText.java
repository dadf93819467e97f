package org.outturn.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Tells plain text from everything else: readable characters only, and not the beginning of
 * something that another program would run or draw.
 */
final class PlainText {

  private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
  private static final int BEGINNING = 512;
  private static final String[] RUN_OR_DRAWN = {"<", "#!", "%!ps", "{\\rtf", "@echo"};

  private PlainText() {}

  static boolean is(Path file) throws IOException {
    var beginning = read(file);
    if (beginning == null) {
      return false;
    }
    var first = beginning.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
    for (var start : RUN_OR_DRAWN) {
      if (first.startsWith(start)) {
        return false;
      }
    }
    return true;
  }

  /** How a text is written: UTF-8, or else as old programs for Windows do. */
  static Charset charset(byte[] content) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(java.nio.ByteBuffer.wrap(content));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return OLD_WINDOWS;
    }
  }

  /** The first characters; null when there is one anywhere that no text has. */
  private static String read(Path file) throws IOException {
    var charset = charset(Files.readAllBytes(file));
    var beginning = new StringBuilder();
    try (var in = new InputStreamReader(Files.newInputStream(file), charset)) {
      var buffer = new char[8192];
      for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (var i = 0; i < read; i++) {
          if (isUnreadable(buffer[i])) {
            return null;
          }
        }
        if (beginning.length() < BEGINNING) {
          beginning.append(buffer, 0, read);
        }
      }
    }
    return beginning.toString();
  }

  private static boolean isUnreadable(char c) {
    var space = c == '\n' || c == '\r' || c == '\t' || c == '\f';
    return (Character.isISOControl(c) && !space) || c == '\ufffd';
  }
}
