package org.outturn.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Small genuine files for the demonstration: a PDF (ISO 32000) and Office packages (ECMA-376) with
 * a few lines each, so that there is something to open.
 */
final class IllustrativeFiles {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final int LINE = 18;
  private static final int TOP = 780;

  private IllustrativeFiles() {}

  /** One page of lines in Helvetica; the lines must not need more than ASCII. */
  static byte[] pdf(String... lines) {
    var text = new StringBuilder("BT /F1 12 Tf 60 " + TOP + " Td " + LINE + " TL\n");
    for (var line : lines) {
      text.append('(').append(line.replaceAll("([()\\\\])", "\\\\$1")).append(") Tj T*\n");
    }
    text.append("ET");
    return objects(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
  }

  private static byte[] objects(List<String> bodies) {
    var file = new StringBuilder("%PDF-1.4\n");
    var places = new ArrayList<Integer>();
    for (var i = 0; i < bodies.size(); i++) {
      places.add(file.length());
      file.append(i + 1).append(" 0 obj\n").append(bodies.get(i)).append("\nendobj\n");
    }
    var table = file.length();
    file.append("xref\n0 ").append(bodies.size() + 1).append("\n0000000000 65535 f \n");
    places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
    file.append("trailer\n<< /Size ").append(bodies.size() + 1).append(" /Root 1 0 R >>\n");
    file.append("startxref\n").append(table).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** A Word document of paragraphs. */
  static byte[] docx(String... paragraphs) {
    var body = new StringBuilder();
    for (var paragraph : paragraphs) {
      body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
    }
    return zip(
        "word/document.xml",
        "wordprocessingml.document",
        Map.of(
            "word/document.xml",
            "<w:document xmlns:w=\""
                + OFFICE
                + "wordprocessingml/2006/main\"><w:body>"
                + body
                + "</w:body></w:document>"));
  }

  /** An Excel workbook with one sheet of texts. */
  static byte[] xlsx(List<List<String>> rows) {
    var cells = new StringBuilder();
    for (var row : rows) {
      cells.append("<row>");
      row.forEach(
          cell -> cells.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>"));
      cells.append("</row>");
    }
    var main = OFFICE + "spreadsheetml/2006/main";
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + main
            + "\" xmlns:r=\""
            + OFFICE
            + "officeDocument/2006/relationships\"><sheets>"
            + "<sheet name=\"Meetings\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"" + main + "\"><sheetData>" + cells + "</sheetData></worksheet>");
    return zip("xl/workbook.xml", "spreadsheetml.sheet", parts);
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\""
        + OFFICE
        + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
        + OFFICE
        + "officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static byte[] zip(String main, String type, Map<String, String> parts) {
    var all = new LinkedHashMap<String, String>();
    all.put("[Content_Types].xml", types(main, type, parts.containsKey("xl/workbook.xml")));
    all.put("_rels/.rels", relation("officeDocument", main));
    all.putAll(parts);
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write((XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String types(String main, String type, boolean sheet) {
    var known = "application/vnd.openxmlformats-officedocument.";
    return "<Types xmlns=\""
        + OFFICE
        + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/"
        + main
        + "\" ContentType=\""
        + known
        + type
        + ".main+xml\"/>"
        + (sheet
            ? "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                + known
                + "spreadsheetml.worksheet+xml\"/>"
            : "")
        + "</Types>";
  }
}
