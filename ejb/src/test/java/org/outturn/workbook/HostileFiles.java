package org.outturn.workbook;

import static org.outturn.workbook.WorkbookFixtures.bytes;
import static org.outturn.workbook.WorkbookFixtures.edited;
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
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that are no workbook for this return, each made on the spot. */
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

  public static byte[] passwordProtected(byte[] workbook) {
    return bytes(
        out -> {
          try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var plain = OPCPackage.open(new ByteArrayInputStream(workbook));
                OutputStream sealed = encryptor.getDataStream(files)) {
              plain.save(sealed);
            }
            files.writeFilesystem(out);
          } catch (GeneralSecurityException | InvalidFormatException e) {
            throw new IOException(e);
          }
        });
  }

  public static byte[] macroEnabled(byte[] workbook) {
    return withPart(
        workbook,
        TYPES,
        types ->
            types.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
  }

  public static byte[] binary(byte[] workbook) {
    return withPart(
        workbook,
        TYPES,
        types ->
            types.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
  }

  public static byte[] truncated(byte[] workbook) {
    return Arrays.copyOf(workbook, workbook.length / 2);
  }

  /** A whole package whose sheet breaks off in the middle. */
  public static byte[] brokenXml(byte[] workbook) {
    return withPart(workbook, SHEET, sheet -> sheet.substring(0, sheet.length() / 2));
  }

  public static byte[] otherGrant(byte[] workbook) {
    return claiming(workbook, Identity.GRANT, "EGVE-2017");
  }

  public static byte[] otherPeriod(byte[] workbook) {
    return claiming(workbook, Identity.PERIOD, "2019-20-Q1");
  }

  public static byte[] olderTemplate(byte[] workbook) {
    return claiming(workbook, Identity.TEMPLATE, "0");
  }

  public static byte[] otherKpiSet(byte[] workbook) {
    return claiming(workbook, Identity.FRAMEWORK, "77");
  }

  private static byte[] claiming(byte[] workbook, String name, String value) {
    return edited(workbook, book -> book.getName(name).setRefersToFormula("\"" + value + "\""));
  }

  public static byte[] notOurs(byte[] workbook) {
    return edited(
        workbook,
        book -> {
          book.removeName(book.getName(Identity.GRANT));
          book.removeName(book.getName(Identity.PERIOD));
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
}
