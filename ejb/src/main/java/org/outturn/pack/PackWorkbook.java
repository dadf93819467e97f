package org.outturn.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.workbook.SteadyStream;

/** A workbook being written: its styles, its sheets, and what every sheet says at its foot. */
final class PackWorkbook implements AutoCloseable {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final SteadyStream stream = new SteadyStream(workbook);
  private final Styles styles = new Styles(workbook);
  private final Provenance provenance = new Provenance();
  private final List<SheetWriter> sheets = new ArrayList<>();
  private final PackModel model;

  PackWorkbook(PackModel model) {
    this.model = model;
    var properties = workbook.getProperties().getCoreProperties();
    properties.setCreator("Outturn " + model.release());
    properties.setTitle("Decision pack " + model.grant().reference());
    var day = Date.from(model.asAt().atStartOfDay(ZoneOffset.UTC).toInstant());
    properties.getUnderlyingProperties().setCreatedProperty(Optional.of(day));
    properties.getUnderlyingProperties().setModifiedProperty(Optional.of(day));
  }

  /**
   * @param widths of its columns, in characters
   */
  SheetWriter sheet(String name, List<Integer> widths) {
    var rows = new SheetRows(stream.createSheet(name));
    var frame = workbook.getSheet(name);
    PrintSetUp.apply(frame, model);
    var sheet = new SheetWriter(this, frame, rows, widths);
    sheets.add(sheet);
    return sheet;
  }

  Styles styles() {
    return styles;
  }

  Provenance provenance() {
    return provenance;
  }

  /** The finished workbook; equal content gives equal bytes. */
  byte[] bytes() throws IOException {
    sheets.forEach(SheetWriter::finish);
    var out = new ByteArrayOutputStream();
    stream.write(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
