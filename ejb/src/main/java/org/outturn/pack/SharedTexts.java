package org.outturn.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;

/**
 * The texts of a workbook, each kept once. POI's own table turns every text into XML and back to
 * see whether it has it already; this one compares the texts.
 */
final class SharedTexts extends SharedStringsTable {

  /** The most characters that a cell of Excel holds. */
  private static final int LONGEST = 32_767;

  private final Map<String, Integer> places = new LinkedHashMap<>();

  /** Where in the table the text is, counted from 0. */
  int place(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("A cell holds at most " + LONGEST + " characters");
    }
    count++;
    return places.computeIfAbsent(text, added -> uniqueCount++);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    var xml = new StringBuilder(Xml.DECLARATION);
    xml.append("<sst count=\"").append(count).append("\" uniqueCount=\"").append(uniqueCount);
    xml.append("\" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    for (var text : places.keySet()) {
      xml.append(text.equals(text.strip()) ? "<si><t>" : "<si><t xml:space=\"preserve\">");
      Xml.escape(text, xml);
      xml.append("</t></si>");
    }
    out.write(xml.append("</sst>").toString().getBytes(StandardCharsets.UTF_8));
  }
}
