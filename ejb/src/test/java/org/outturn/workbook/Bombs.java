package org.outturn.workbook;

import static org.outturn.workbook.WorkbookFixtures.bytes;
import static org.outturn.workbook.WorkbookFixtures.edited;
import static org.outturn.workbook.WorkbookFixtures.rezipped;
import static org.outturn.workbook.WorkbookFixtures.withPart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks that are far more than they seem, each made from a good one. */
public final class Bombs {

  private static final String SHEET = "xl/worksheets/sheet2.xml";
  private static final String STRINGS = "xl/sharedStrings.xml";

  private Bombs() {}

  /** One byte more than 10 MB. */
  public static byte[] tooLarge(byte[] workbook) {
    return Arrays.copyOf(workbook, 10 * 1024 * 1024 + 1);
  }

  /** A sheet of a gigabyte of spaces in a file of one megabyte. */
  public static byte[] zipBomb(byte[] workbook) {
    return replaced(
        workbook,
        SHEET,
        (zip, original) -> {
          zip.write(text("<worksheet><sheetData>"));
          var spaces = text(" ".repeat(1024 * 1024));
          for (var i = 0; i < 1024; i++) {
            zip.write(spaces);
          }
        });
  }

  /** One text of a hundred megabytes that does not compress beyond suspicion. */
  public static byte[] longText(byte[] workbook) {
    return replaced(
        workbook,
        STRINGS,
        (zip, original) -> {
          zip.write(text("<sst><si><t>"));
          var random = new Random(7);
          var chunk = new byte[1024];
          for (var i = 0; i < 12 * 1024; i++) {
            for (var at = 0; at < chunk.length; at++) {
              chunk[at] = (byte) ('a' + random.nextInt(16));
            }
            zip.write(chunk);
          }
        });
  }

  /** Elements within elements, two million deep. */
  public static byte[] deepXml(byte[] workbook) {
    return replaced(
        workbook,
        SHEET,
        (zip, original) -> {
          var opening = text("<a>".repeat(1000));
          for (var i = 0; i < 2000; i++) {
            zip.write(opening);
          }
        });
  }

  public static byte[] entityBomb(byte[] workbook) {
    var entities = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 \"lol\">");
    for (var i = 1; i < 12; i++) {
      entities.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    return withPart(
        workbook,
        STRINGS,
        part -> part.replace("<sst", entities + "]><sst").replaceFirst("<t>", "<t>&a11;"));
  }

  public static byte[] externalEntity(byte[] workbook) {
    return withPart(
        workbook,
        "xl/workbook.xml",
        part ->
            part.replaceFirst(
                "<workbook",
                "<!DOCTYPE workbook [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><workbook"));
  }

  /** Every row that Excel has, formatted and empty. */
  public static byte[] millionEmptyRows(byte[] workbook) {
    return replaced(
        workbook,
        SHEET,
        (zip, original) -> {
          var sheet = new String(original, StandardCharsets.UTF_8);
          var end = sheet.indexOf("</sheetData>");
          zip.write(text(sheet.substring(0, end)));
          for (var row = 100; row <= 1_048_576; row++) {
            zip.write(text("<row r=\"" + row + "\" s=\"1\" customFormat=\"1\" ht=\"15\"/>"));
          }
          zip.write(text(sheet.substring(end)));
        });
  }

  public static byte[] manySheets(byte[] workbook) {
    return edited(
        workbook,
        book -> {
          for (var i = 0; i < 300; i++) {
            book.createSheet("Own " + i);
          }
        });
  }

  /** The return with a further sheet of 20,000 rows of 15 cells. */
  public static byte[] twentyThousandRows(byte[] workbook) {
    var large = edited(workbook, book -> book.createSheet("Workings").createRow(0).createCell(0));
    return rezipped(
        large,
        (name, content) -> name.equals("xl/worksheets/sheet5.xml") ? text(rows(20_000)) : content);
  }

  private static String rows(int count) {
    var rows =
        new StringBuilder(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>");
    for (var row = 1; row <= count; row++) {
      rows.append("<row r=\"").append(row).append("\">");
      for (var column = 0; column < 15; column++) {
        var cell = (char) ('A' + column) + Integer.toString(row);
        if (column % 3 == 0) {
          rows.append("<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>Ward meeting of team ");
          rows.append(row % 97).append("</t></is></c>");
        } else {
          rows.append("<c r=\"" + cell + "\"><v>").append(row * column).append("</v></c>");
        }
      }
      rows.append("</row>");
    }
    return rows.append("</sheetData></worksheet>").toString();
  }

  /** The return with 300,000 different shared texts, more than any return has. */
  public static byte[] distinctTexts(byte[] workbook) {
    return withPart(
        workbook,
        STRINGS,
        part -> {
          var texts = new StringBuilder();
          for (var i = 0; i < 300_000; i++) {
            texts.append("<si><t>Entry ").append(i).append("</t></si>");
          }
          return part.replace("</sst>", texts + "</sst>");
        });
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A workbook with one part streamed anew. */
  private static byte[] replaced(byte[] workbook, String part, PartWriting writing) {
    return bytes(
        out -> {
          var zip = new ZipOutputStream(out);
          try (var in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
              zip.putNextEntry(new ZipEntry(entry.getName()));
              if (entry.getName().equals(part)) {
                writing.to(zip, in.readAllBytes());
              } else {
                in.transferTo(zip);
              }
            }
          }
          zip.finish();
        });
  }

  private interface PartWriting {
    void to(ZipOutputStream zip, byte[] original) throws IOException;
  }
}
