package org.outturn.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the looks of cells say about their numbers: a date, a percentage, or just a number. */
final class NumberFormats {

  /** How a stored number is shown. */
  enum Shown {
    PLAIN,
    DATE,
    PERCENT
  }

  private final List<Shown> byStyle;

  private NumberFormats(List<Shown> byStyle) {
    this.byStyle = byStyle;
  }

  Shown shown(int style) {
    return style >= 0 && style < byStyle.size() ? byStyle.get(style) : Shown.PLAIN;
  }

  /** The formats of a workbook's styles part; an empty name means that it has none. */
  static NumberFormats read(PackageParts parts, String part)
      throws IOException, XMLStreamException {
    var byStyle = new ArrayList<Shown>();
    if (!parts.has(part)) {
      return new NumberFormats(byStyle);
    }
    var formats = new HashMap<Integer, String>();
    try (var xml = parts.xml(part)) {
      var cellStyles = -1;
      while (xml.nextStart()) {
        if (xml.at("numFmt") && formats.size() < Limits.STYLES) {
          formats.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
        } else if (xml.at("cellXfs")) {
          cellStyles = xml.depth();
        } else if (xml.at("xf") && xml.depth() == cellStyles + 1) {
          byStyle.add(shown(number(xml.attribute("numFmtId")), formats));
        } else if (xml.depth() <= cellStyles) {
          break;
        }
        if (byStyle.size() > Limits.STYLES) {
          throw Limits.exceeded("more than 65,536 styles");
        }
      }
    }
    return new NumberFormats(byStyle);
  }

  private static int number(String text) {
    return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
  }

  private static Shown shown(int id, Map<Integer, String> formats) {
    var own = formats.get(id);
    var format = own != null ? own : id < 0 ? "General" : BuiltinFormats.getBuiltinFormat(id);
    if (format == null || format.equals("General")) {
      return Shown.PLAIN;
    }
    if (DateUtil.isADateFormat(id, format)) {
      return Shown.DATE;
    }
    return format.contains("%") ? Shown.PERCENT : Shown.PLAIN;
  }
}
