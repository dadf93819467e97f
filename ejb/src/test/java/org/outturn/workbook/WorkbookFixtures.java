package org.outturn.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes return workbooks and changes them as people and programs do. */
public final class WorkbookFixtures {

  private WorkbookFixtures() {}

  private static final class Filled {
    static final byte[] BYTES =
        template(SampleReturn.model("LGE-2017", SampleReturn.QUARTER, SampleReturn.filled()));
  }

  /** The sample return with every required figure filled in. */
  public static byte[] filled() {
    return Filled.BYTES.clone();
  }

  public static byte[] template(TemplateModel model) {
    return bytes(out -> new ReturnTemplate().write(model, out));
  }

  /** The filled sample return after a change made with the object model. */
  public static byte[] edited(Consumer<XSSFWorkbook> change) {
    return edited(filled(), change);
  }

  public static byte[] edited(byte[] original, Consumer<XSSFWorkbook> change) {
    return bytes(
        out -> {
          try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(original))) {
            change.accept(workbook);
            workbook.write(out);
          }
        });
  }

  /** The cell of an input. */
  public static XSSFCell cell(XSSFWorkbook workbook, InputName name) {
    var place = new CellReference(workbook.getName(name.text()).getRefersToFormula());
    var sheet = workbook.getSheet(place.getSheetName());
    var row = sheet.getRow(place.getRow());
    return row.getCell(place.getCol());
  }

  /** The filled sample return with one part rewritten as text. */
  public static byte[] withPart(String part, UnaryOperator<String> change) {
    return withPart(filled(), part, change);
  }

  public static byte[] withPart(byte[] original, String part, UnaryOperator<String> change) {
    return rezipped(
        original,
        (name, content) ->
            name.equals(part)
                ? change
                    .apply(new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : content);
  }

  /** The cell of a KPI's value in its sheet's XML, replaced whole: {@code F4} is enquiries. */
  public static byte[] withCell(String cell, String xml) {
    return withPart(
        "xl/worksheets/sheet2.xml",
        sheet -> {
          var changed = sheet.replaceFirst("<c r=\"" + cell + "\".*?(/>|</c>)", xml);
          if (changed.equals(sheet)) {
            throw new IllegalArgumentException("no cell " + cell);
          }
          return changed;
        });
  }

  static byte[] rezipped(byte[] original, PartChange change) {
    return bytes(
        out -> {
          var zip = new ZipOutputStream(out);
          try (var in = new ZipInputStream(new ByteArrayInputStream(original))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
              zip.putNextEntry(new ZipEntry(entry.getName()));
              zip.write(change.apply(entry.getName(), in.readAllBytes()));
            }
          }
          zip.finish();
        });
  }

  static byte[] bytes(Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Changes one part of a package. */
  interface PartChange {
    byte[] apply(String name, byte[] content);
  }

  /** Writes bytes somewhere. */
  interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }
}
