package org.outturn.workbook;

import static org.outturn.workbook.WorkbookFixtures.bytes;
import static org.outturn.workbook.WorkbookFixtures.edited;
import static org.outturn.workbook.WorkbookFixtures.filled;
import static org.outturn.workbook.WorkbookFixtures.rezipped;
import static org.outturn.workbook.WorkbookFixtures.template;
import static org.outturn.workbook.WorkbookFixtures.withPart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.outturn.kernel.FinancialYear;
import org.outturn.kernel.Period;

/** Files that somebody uploads by mistake or in bad faith, each made on the spot. */
public final class HostileFiles {

  private static final String SHEET = "xl/worksheets/sheet2.xml";
  private static final String TYPES = "[Content_Types].xml";

  private HostileFiles() {}

  public static byte[] empty() {
    return new byte[0];
  }

  public static byte[] csv() {
    return text("Measure,Figure\nEnquiries,641\n");
  }

  public static byte[] html() {
    return text("<html><body><table><tr><td>641</td></tr></table></body></html>");
  }

  public static byte[] pdf() {
    return text("%PDF-1.7\n%âãÏÓ\n1 0 obj\n");
  }

  public static byte[] noise() {
    var noise = new byte[5000];
    new Random(1).nextBytes(noise);
    noise[0] = 0;
    return noise;
  }

  public static byte[] plainZip() {
    return zip(Map.of("figures.txt", "641"));
  }

  public static byte[] openDocument() {
    return zip(
        Map.of(
            "mimetype", "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml", "<office:document-content/>"));
  }

  /** An .xls in the old binary format. */
  public static byte[] oldExcel() {
    return bytes(
        out -> {
          try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("KPIs").createRow(0).createCell(0).setCellValue(641);
            workbook.write(out);
          }
        });
  }

  public static byte[] passwordProtected() {
    return bytes(
        out -> {
          try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var plain = OPCPackage.open(new ByteArrayInputStream(filled()));
                OutputStream sealed = encryptor.getDataStream(files)) {
              plain.save(sealed);
            }
            files.writeFilesystem(out);
          } catch (GeneralSecurityException | InvalidFormatException e) {
            throw new IOException(e);
          }
        });
  }

  public static byte[] macroEnabled() {
    return withPart(
        TYPES,
        types ->
            types.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
  }

  public static byte[] binary() {
    return withPart(
        TYPES,
        types ->
            types.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
  }

  public static byte[] truncated() {
    var whole = filled();
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** A whole package whose sheet breaks off in the middle. */
  public static byte[] brokenXml() {
    return brokenXml(filled());
  }

  public static byte[] brokenXml(byte[] workbook) {
    return withPart(workbook, SHEET, sheet -> sheet.substring(0, sheet.length() / 2));
  }

  public static byte[] tooLarge() {
    return Arrays.copyOf(filled(), 10 * 1024 * 1024 + 1);
  }

  /** A sheet of a gigabyte of spaces in a file of one megabyte. */
  public static byte[] zipBomb() {
    return zipBomb(filled());
  }

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
  public static byte[] longText() {
    return longText(filled());
  }

  public static byte[] longText(byte[] workbook) {
    return replaced(
        workbook,
        "xl/sharedStrings.xml",
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
  public static byte[] deepXml() {
    return deepXml(filled());
  }

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

  public static byte[] entityBomb() {
    return entityBomb(filled());
  }

  public static byte[] entityBomb(byte[] workbook) {
    var entities = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 \"lol\">");
    for (var i = 1; i < 12; i++) {
      entities.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    return withPart(
        workbook,
        "xl/sharedStrings.xml",
        part -> part.replace("<sst", entities + "]><sst").replaceFirst("<t>", "<t>&a11;"));
  }

  public static byte[] externalEntity() {
    return withPart(
        "xl/workbook.xml",
        part ->
            part.replaceFirst(
                "<workbook",
                "<!DOCTYPE workbook [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><workbook"));
  }

  /** Every row that Excel has, formatted and empty. */
  public static byte[] millionEmptyRows() {
    return millionEmptyRows(filled());
  }

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

  public static byte[] manySheets() {
    return edited(
        workbook -> {
          for (var i = 0; i < 300; i++) {
            workbook.createSheet("Own " + i);
          }
        });
  }

  public static byte[] otherGrant() {
    return template(SampleReturn.model("EGVE-2017", SampleReturn.QUARTER, Map.of()));
  }

  public static byte[] otherPeriod() {
    var quarter = Period.quarter(new FinancialYear(2019), 1);
    return template(SampleReturn.model("LGE-2017", quarter, Map.of()));
  }

  public static byte[] olderTemplate() {
    return edited(workbook -> workbook.getName(Identity.TEMPLATE).setRefersToFormula("\"0\""));
  }

  public static byte[] otherKpiSet() {
    return edited(workbook -> workbook.getName(Identity.FRAMEWORK).setRefersToFormula("\"7\""));
  }

  public static byte[] notOurs() {
    return edited(
        workbook -> {
          workbook.removeName(workbook.getName(Identity.GRANT));
          workbook.removeName(workbook.getName(Identity.PERIOD));
        });
  }

  /** The return with a further sheet of 20,000 rows of 15 cells. */
  public static byte[] twentyThousandRows() {
    var large = edited(workbook -> workbook.createSheet("Workings").createRow(0).createCell(0));
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
  public static byte[] distinctTexts() {
    return withPart(
        "xl/sharedStrings.xml",
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

  private static byte[] zip(Map<String, String> entries) {
    return bytes(
        out -> {
          var zip = new ZipOutputStream(out);
          for (var entry : entries.entrySet()) {
            zip.putNextEntry(new ZipEntry(entry.getKey()));
            zip.write(text(entry.getValue()));
          }
          zip.finish();
        });
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
