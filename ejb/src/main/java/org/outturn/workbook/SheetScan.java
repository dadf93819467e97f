package org.outturn.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads one sheet in one pass: keeps the cells that are asked for and shows every text and date to
 * the screen for personal data. Rows and cells without content cost nothing but their bytes.
 */
final class SheetScan {

  private final SharedStrings strings;
  private final NumberFormats formats;
  private final Screening screening;

  /** The cells to keep, by packed place; null for all. */
  private final Set<Long> wanted;

  private final Map<Long, StoredCell> found = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int filled;

  private int row = -1;
  private int column = -1;

  SheetScan(SharedStrings strings, NumberFormats formats, Screening screening, Set<Long> wanted) {
    this.strings = strings;
    this.formats = formats;
    this.screening = screening;
    this.wanted = wanted;
  }

  /** A reading that keeps every cell with content. */
  static SheetScan whole(SharedStrings strings, NumberFormats formats, Screening screening) {
    return new SheetScan(strings, formats, screening, null);
  }

  /** How many cells with content the sheet has. */
  int filled() {
    return filled;
  }

  /** The cells asked for, by packed place; cells without content are missing. */
  Map<Long, StoredCell> read(PackageParts parts, String part)
      throws IOException, XMLStreamException {
    var merged = 0;
    try (var xml = parts.xml(part)) {
      while (xml.nextStart()) {
        switch (xml.name()) {
          case "row" -> row(xml);
          case "c" -> cell(xml);
          case "mergeCell" -> {
            merge(xml.attribute("ref"));
            if (++merged > Limits.MERGED_RANGES) {
              throw Limits.exceeded("more than 100,000 merged cells");
            }
          }
          default -> {
            // Everything else is about looks.
          }
        }
      }
    }
    screening.endRow();
    return found;
  }

  private void row(XmlCursor xml) {
    screening.endRow();
    var number = xml.attribute("r");
    row = number == null ? row + 1 : number(number) - 1;
    column = -1;
  }

  private void cell(XmlCursor xml) throws XMLStreamException {
    String type = null;
    var style = 0;
    column++;
    var reader = xml.reader();
    for (var i = 0; i < reader.getAttributeCount(); i++) {
      switch (reader.getAttributeLocalName(i)) {
        case "r" -> place(reader.getAttributeValue(i));
        case "t" -> type = reader.getAttributeValue(i);
        case "s" -> style = number(reader.getAttributeValue(i));
        default -> {
          // Metadata and phonetic hints.
        }
      }
    }
    content(xml, type == null ? "n" : type, style);
  }

  private void place(String reference) {
    var packed = CellPlace.pack(reference);
    if (packed < 0) {
      throw Unreadable.damaged();
    }
    row = CellPlace.row(packed);
    column = CellPlace.column(packed);
  }

  private void content(XmlCursor xml, String type, int style) throws XMLStreamException {
    var outside = xml.depth() - 1;
    var formula = false;
    var stored = false;
    text.setLength(0);
    while (xml.depth() > outside) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "f" -> formula = true;
        case "v" -> {
          xml.collect(text);
          stored = true;
        }
        case "is" -> {
          SharedStrings.collect(xml, text);
          stored = true;
        }
        default -> {
          // Extensions.
        }
      }
    }
    if (stored || formula) {
      keep(type, style, formula);
    }
  }

  private void keep(String type, int style, boolean formula) {
    if (++filled > Limits.FILLED_CELLS) {
      throw Limits.exceeded("more than 2 million filled cells");
    }
    var shown = formats.shown(style);
    screen(type, shown);
    var place = CellPlace.pack(row, column);
    if (wanted == null || wanted.contains(place)) {
      found.put(place, new StoredCell(kind(type), value(type), formula, shown, false));
    }
  }

  private void screen(String type, NumberFormats.Shown shown) {
    switch (type) {
      case "s" -> screening.shared(shared(), row, column);
      case "str", "inlineStr" -> screening.text(text.toString(), row, column);
      case "n" -> screening.number(text, shown == NumberFormats.Shown.DATE, row, column);
      case "d" -> screening.isoDate(text.toString(), row, column);
      default -> {
        // Truth values and errors say nothing about people.
      }
    }
  }

  private StoredCell.Type kind(String type) {
    if (text.length() == 0) {
      return StoredCell.Type.EMPTY;
    }
    return switch (type) {
      case "n" -> StoredCell.Type.NUMBER;
      case "b" -> StoredCell.Type.TRUTH;
      case "e" -> StoredCell.Type.ERROR;
      case "d" -> StoredCell.Type.DATE;
      default -> StoredCell.Type.TEXT;
    };
  }

  private String value(String type) {
    return switch (type) {
      case "s" -> strings.get(shared());
      case "str", "inlineStr" -> CellText.unescape(text.toString());
      default -> text.toString().strip();
    };
  }

  private int shared() {
    var index = number(text.toString().strip());
    if (index < 0 || index >= strings.size()) {
      throw Unreadable.damaged();
    }
    return index;
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw Unreadable.damaged();
    }
  }

  /** Marks the cells asked for that a merge hides; its first cell stays as it is. */
  private void merge(String range) {
    var colon = range == null ? -1 : range.indexOf(':');
    if (colon < 0) {
      return;
    }
    var first = CellPlace.pack(range.substring(0, colon));
    var last = CellPlace.pack(range.substring(colon + 1));
    for (var place : wanted == null ? List.copyOf(found.keySet()) : wanted) {
      if (first >= 0 && last >= 0 && place != first && within(place, first, last)) {
        found.put(place, found.getOrDefault(place, StoredCell.NONE).underMerge());
      }
    }
  }

  private static boolean within(long place, long first, long last) {
    return CellPlace.row(place) >= CellPlace.row(first)
        && CellPlace.row(place) <= CellPlace.row(last)
        && CellPlace.column(place) >= CellPlace.column(first)
        && CellPlace.column(place) <= CellPlace.column(last);
  }
}
