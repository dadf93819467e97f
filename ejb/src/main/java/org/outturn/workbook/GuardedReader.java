package org.outturn.workbook;

import java.io.IOException;
import java.io.Reader;

/**
 * Decoded XML on its way to the parser. It refuses what could exhaust the parser's memory before
 * the parser sees it: a document type (and with it every entity), and endless tags, comments,
 * instructions and character data. Characters that XML forbids become U+FFFD, which the reading of
 * texts strips with a note.
 */
final class GuardedReader extends Reader {

  private static final char REPLACEMENT = '\uFFFD';

  private enum State {
    CONTENT,
    OPENED,
    BANG,
    INSIDE
  }

  private final Reader in;
  private State state = State.CONTENT;
  private String end = "";
  private int matched;
  private int run;

  GuardedReader(Reader in) {
    super(in);
    this.in = in;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    var count = in.read(buffer, offset, length);
    for (var i = offset; i < offset + count; i++) {
      var c = buffer[i];
      if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
        buffer[i] = REPLACEMENT;
      }
      if (++run > Limits.RUN) {
        throw Limits.exceeded("a single entry of over a million characters");
      }
      if (state != State.CONTENT) {
        step(c);
      } else if (c == '<') {
        state = State.OPENED;
        run = 0;
      }
    }
    return count;
  }

  private void step(char c) {
    switch (state) {
      case OPENED -> opened(c);
      case BANG -> bang(c);
      default -> inside(c);
    }
  }

  private void opened(char c) {
    if (c == '!') {
      state = State.BANG;
    } else if (c == '?') {
      until("?>");
    } else {
      state = State.CONTENT;
    }
  }

  private void bang(char c) {
    if (c == '-') {
      until("-->");
    } else if (c == '[') {
      until("]]>");
    } else {
      throw XmlCursor.entities();
    }
  }

  private void until(String terminator) {
    state = State.INSIDE;
    end = terminator;
    matched = 0;
  }

  private void inside(char c) {
    if (c == end.charAt(matched)) {
      matched++;
    } else if (c != end.charAt(0) || matched < end.length() - 1) {
      matched = c == end.charAt(0) ? 1 : 0;
    }
    if (matched == end.length()) {
      state = State.CONTENT;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
