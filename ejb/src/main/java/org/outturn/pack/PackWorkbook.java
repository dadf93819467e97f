package org.outturn.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.workbook.SteadyZip;

/** A workbook being written: its styles, its sheets, and what every sheet says at its foot. */
final class PackWorkbook implements AutoCloseable {

  private final XSSFWorkbook workbook = new XSSFWorkbook(new PackParts());
  private final Styles styles = new Styles(workbook);
  private final Provenance provenance = new Provenance();
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
    var sheet = (RowsSheet) workbook.createSheet(name);
    sheet.fill(new SheetRows((SharedTexts) workbook.getSharedStringSource()));
    PrintSetUp.apply(sheet, model);
    return new SheetWriter(this, sheet, widths);
  }

  Styles styles() {
    return styles;
  }

  Provenance provenance() {
    return provenance;
  }

  /** The finished workbook; equal content gives equal bytes. */
  byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    SteadyZip.write(workbook, out);
    return out.toByteArray();
  }

  /** Lets the workbook go. POI's own closing would write it once more, to nowhere. */
  @Override
  public void close() {
    workbook.getPackage().revert();
  }
}
