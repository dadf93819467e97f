package org.outturn.workbook;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Shows the comments that hang on a sheet's cells to the screen for personal data. */
final class CellComments {

  private CellComments() {}

  static void read(PackageParts parts, String sheetPart, Screening screening)
      throws IOException, XMLStreamException {
    for (var link : Relations.of(parts, sheetPart).links()) {
      var isComments = link.type().equals("comments") || link.type().equals("threadedComment");
      if (isComments && parts.has(link.part())) {
        try (var xml = parts.xml(link.part())) {
          comments(xml, screening);
        }
      }
    }
  }

  private static void comments(XmlCursor xml, Screening screening) throws XMLStreamException {
    var count = 0;
    while (xml.nextStart()) {
      if (!xml.at("comment") && !xml.at("threadedComment")) {
        continue;
      }
      if (++count > Limits.COMMENTS) {
        throw Limits.exceeded("more than 10,000 comments");
      }
      var place = CellPlace.pack(String.valueOf(xml.attribute("ref")));
      var text = new StringBuilder();
      words(xml, text);
      var row = Math.max(0, CellPlace.row(place));
      screening.text(CellText.unescape(text.toString()), row, CellPlace.column(place));
      screening.endRow();
    }
  }

  /** The words of a comment: its {@code t} elements, or the {@code text} of a threaded one. */
  private static void words(XmlCursor xml, StringBuilder text) throws XMLStreamException {
    var outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      if (xml.next() == XMLStreamConstants.CHARACTERS) {
        xml.append(text);
      }
    }
  }
}
