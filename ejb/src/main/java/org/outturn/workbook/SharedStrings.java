package org.outturn.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts that cells share, kept once each. */
final class SharedStrings {

  private final List<String> texts = new ArrayList<>();

  private SharedStrings() {}

  /** The table of a workbook; an empty name means that it has none. */
  static SharedStrings read(PackageParts parts, String part)
      throws IOException, XMLStreamException {
    var strings = new SharedStrings();
    if (parts.has(part)) {
      try (var xml = parts.xml(part)) {
        strings.readAll(xml);
      }
    }
    return strings;
  }

  private void readAll(XmlCursor xml) throws XMLStreamException {
    var text = new StringBuilder();
    var characters = 0L;
    while (xml.nextStart()) {
      if (!xml.at("si")) {
        continue;
      }
      text.setLength(0);
      collect(xml, text);
      characters += text.length();
      texts.add(CellText.unescape(text.toString()));
      if (texts.size() > Limits.SHARED_STRINGS || characters > Limits.SHARED_CHARACTERS) {
        throw Limits.exceeded("too much text");
      }
    }
  }

  /** The text of a string item just started, without phonetic guides; goes to its end. */
  static void collect(XmlCursor xml, StringBuilder text) throws XMLStreamException {
    var outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.at("t")) {
        xml.collect(text);
      } else if (xml.at("rPh")) {
        xml.collect(new StringBuilder());
      }
    }
  }

  int size() {
    return texts.size();
  }

  String get(int index) {
    return texts.get(index);
  }
}
