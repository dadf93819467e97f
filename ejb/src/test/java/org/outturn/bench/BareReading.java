package org.outturn.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** The least that reading a workbook can cost: every XML part inflated and parsed, all ignored. */
final class BareReading {

  private BareReading() {}

  /** How many events there were. */
  static int read(Path file) throws IOException, XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    var events = 0;
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        try (var in = zip.getInputStream(entry)) {
          var xml = factory.createXMLStreamReader(in);
          while (xml.hasNext()) {
            xml.next();
            events++;
          }
        }
      }
    }
    return events;
  }
}
