package org.outturn.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the workbook that a provider fills in for one grant and period. The same model gives the
 * same bytes.
 */
public final class ReturnTemplate {

  /** The version of the workbook's form; a workbook of another version is refused. */
  public static final String VERSION = "1";

  private static final Date NO_TIME = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

  /**
   * Writes the whole .xlsx; the stream stays open.
   *
   * @throws IOException when the stream fails
   */
  public void write(TemplateModel model, OutputStream out) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      var styles = new TemplateStyles(workbook);
      StartSheet.write(new TemplateSheet(workbook, styles, "Start"), model);
      KpiSheet.write(new TemplateSheet(workbook, styles, "KPIs"), model);
      NarrativeSheet.write(new TemplateSheet(workbook, styles, "Narrative"), model);
      IdentitySheet.write(workbook, model.identity());
      var core = workbook.getProperties().getCoreProperties();
      core.setCreator("Outturn");
      core.setTitle("Return " + model.grantRef() + " " + model.period().code());
      core.setCreated(Optional.of(NO_TIME));
      core.setModified(Optional.of(NO_TIME));
      workbook.getProperties().getExtendedProperties().setApplication("Outturn");
      SteadyZip.write(workbook, out);
    }
  }
}
