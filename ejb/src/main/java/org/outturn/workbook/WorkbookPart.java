package org.outturn.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The table of contents of a workbook.
 *
 * @param names the workbook's own defined names
 * @param copies names that hold within one sheet, as Excel makes them when a sheet is copied
 * @param from1904 whether dates count from 1904, as old Macintosh workbooks do
 */
record WorkbookPart(
    List<Sheet> sheets,
    Map<String, String> names,
    Map<String, List<String>> copies,
    boolean from1904) {

  /**
   * One sheet.
   *
   * @param part its part in the package
   */
  record Sheet(String name, String part) {}

  static WorkbookPart read(PackageParts parts, String part, Relations relations)
      throws IOException, XMLStreamException {
    var sheets = new ArrayList<Sheet>();
    var names = new HashMap<String, String>();
    var copies = new HashMap<String, List<String>>();
    var from1904 = false;
    try (var xml = parts.xml(part)) {
      while (xml.nextStart()) {
        switch (xml.name()) {
          case "workbookPr" -> from1904 = isTrue(xml.attribute("date1904"));
          case "sheet" -> sheets.add(sheet(xml, relations));
          case "definedName" -> name(xml, names, copies);
          default -> {
            // Views, calculation settings and the like do not matter to reading.
          }
        }
        if (sheets.size() > Limits.SHEETS) {
          throw Limits.exceeded("more than 50 sheets");
        }
      }
    }
    return new WorkbookPart(sheets, names, copies, from1904);
  }

  private static boolean isTrue(String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  private static Sheet sheet(XmlCursor xml, Relations relations) {
    var name = xml.attribute("name");
    // The only other attribute called "id" in any namespace is the relationship's.
    return new Sheet(name == null ? "" : name, relations.byId(xml.attribute("id")));
  }

  private static void name(
      XmlCursor xml, Map<String, String> names, Map<String, List<String>> copies)
      throws XMLStreamException {
    var name = xml.attribute("name");
    var local = xml.attribute("localSheetId") != null;
    var target = xml.text();
    if (name == null) {
      return;
    }
    if (local) {
      copies.computeIfAbsent(name, key -> new ArrayList<>()).add(target);
    } else {
      names.put(name, target);
    }
    if (names.size() + copies.size() > Limits.DEFINED_NAMES) {
      throw Limits.exceeded("more than 20,000 names");
    }
  }
}
