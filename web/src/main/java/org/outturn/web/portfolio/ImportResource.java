package org.outturn.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.outturn.kernel.InvalidInput;
import org.outturn.portfolio.PortfolioImport;
import org.outturn.web.document.Downloads;
import org.outturn.web.document.FileForm;
import org.outturn.web.document.FileLimit;
import org.outturn.web.document.IncomingFile;
import org.outturn.workbook.ReturnWorkbooks;

/** Loads an existing portfolio from a workbook. */
@RequestScoped
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

  @Inject PortfolioImport imports;

  @QueryParam("dryRun")
  @DefaultValue("false")
  boolean dryRun;

  @GET
  public JsonObject list() {
    var rows = imports.list();
    var items = Json.createArrayBuilder();
    rows.forEach(row -> items.add(ImportJson.row(row)));
    return Json.createObjectBuilder()
        .add("items", items)
        .add("page", 1)
        .add("size", 100)
        .add("total", rows.size())
        .build();
  }

  /** The empty workbook to fill in. */
  @GET
  @Path("template")
  @Produces({ReturnWorkbooks.XLSX, MediaType.APPLICATION_JSON})
  public Response template() {
    return Downloads.workbook(imports.template(), ImportPages.TEMPLATE);
  }

  /** The workbook as the raw body; {@code ?dryRun=true} checks it without saving. */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response load(InputStream body) {
    try (var file = IncomingFile.receive(body, FileLimit.WORKBOOK)) {
      return take(file, "portfolio.xlsx");
    }
  }

  /** The workbook as multipart part {@code workbook}. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response loadPart(InputStream body, @HeaderParam("Content-Type") MediaType type) {
    try (var form = FileForm.read(body, type, "workbook", FileLimit.WORKBOOK)) {
      var file =
          form.file()
              .orElseThrow(
                  () ->
                      InvalidInput.field(
                          "workbook", "Send the workbook as the part called workbook"));
      return take(file, form.fileName().isBlank() ? "portfolio.xlsx" : form.fileName());
    }
  }

  private Response take(IncomingFile file, String name) {
    return dryRun
        ? Response.ok(ImportJson.result(imports.check(file.path(), name))).build()
        : Response.status(201).entity(ImportJson.result(imports.load(file.path(), name))).build();
  }
}
