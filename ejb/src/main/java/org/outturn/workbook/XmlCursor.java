package org.outturn.workbook;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks one XML part, with the checks that every part needs. */
final class XmlCursor implements AutoCloseable {

  private final XMLStreamReader xml;
  private final Reader source;
  private final Set<String> names = new HashSet<>();
  private int depth;

  private XmlCursor(XMLStreamReader xml, Reader source) {
    this.xml = xml;
    this.source = source;
  }

  /** The JDK's own parser: the same on every server, whatever else lies on the class path. */
  static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw entities();
        });
    return factory;
  }

  static XmlCursor open(XMLInputFactory factory, Reader source) throws XMLStreamException {
    return new XmlCursor(factory.createXMLStreamReader(source), source);
  }

  static Unreadable entities() {
    return Unreadable.unusable(
        "xml-entities",
        "The workbook holds a document type or entities, which Excel never writes."
            + " Open it in Excel, save it again and upload it once more.");
  }

  /** Goes to the next start of an element; false at the end of the part. */
  boolean nextStart() throws XMLStreamException {
    while (xml.hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** One event further. */
  int next() throws XMLStreamException {
    var event = xml.next();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> started();
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD,
          XMLStreamConstants.ENTITY_REFERENCE,
          XMLStreamConstants.ENTITY_DECLARATION ->
          throw entities();
      default -> {
        // Text, comments and white space need no check here: their length is guarded.
      }
    }
    return event;
  }

  private void started() {
    if (++depth > Limits.DEPTH) {
      throw Limits.exceeded("elements nested too deeply");
    }
    if (xml.getAttributeCount() > Limits.ATTRIBUTES) {
      throw Limits.exceeded("too many attributes");
    }
    if (names.add(xml.getLocalName()) && names.size() > Limits.ELEMENT_NAMES) {
      throw Limits.exceeded("too many kinds of elements");
    }
  }

  int depth() {
    return depth;
  }

  String name() {
    return xml.getLocalName();
  }

  boolean at(String name) {
    return xml.getLocalName().equals(name);
  }

  /** An attribute by its local name, whatever its namespace; null when absent. */
  String attribute(String name) {
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  XMLStreamReader reader() {
    return xml;
  }

  /** The text of the element just started, cut to what is kept of one text; goes to its end. */
  String text() throws XMLStreamException {
    var text = new StringBuilder();
    collect(text);
    return text.toString();
  }

  /** Adds the text of the element just started and of those within; goes to its end. */
  void collect(StringBuilder text) throws XMLStreamException {
    var outside = depth - 1;
    while (depth > outside) {
      var event = next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        append(text);
      }
    }
  }

  /** Adds the characters of the event just read, cut to what is kept of one text. */
  void append(StringBuilder text) {
    var room = Limits.TEXT_KEPT - text.length();
    text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
