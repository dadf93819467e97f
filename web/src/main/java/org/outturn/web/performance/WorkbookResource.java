package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.outturn.kernel.InvalidInput;
import org.outturn.performance.Severity;
import org.outturn.web.api.Problem;
import org.outturn.web.document.Downloads;
import org.outturn.web.document.FileForm;
import org.outturn.web.document.FileLimit;
import org.outturn.web.document.IncomingFile;
import org.outturn.workbook.ReturnWorkbooks;
import org.outturn.workbook.UploadResult;

/** The workbook of a return: downloaded, filled in, uploaded. */
@RequestScoped
@Path("grants/{ref}/returns/{period}")
@Produces(MediaType.APPLICATION_JSON)
public class WorkbookResource {

  @Inject ReturnWorkbooks workbooks;

  @PathParam("ref")
  String grant;

  @PathParam("period")
  String period;

  @GET
  @Path("workbook")
  @Produces({ReturnWorkbooks.XLSX, MediaType.APPLICATION_JSON})
  public Response download() {
    return Downloads.workbook(workbooks.template(grant, period), grant + "-" + period + ".xlsx");
  }

  /** The workbook as the raw body. */
  @POST
  @Path("uploads")
  @Consumes(MediaType.WILDCARD)
  public Response upload(InputStream body) {
    return take(body, grant + "-" + period + ".xlsx");
  }

  /** The workbook as multipart part {@code workbook}. */
  @POST
  @Path("uploads")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response uploadPart(InputStream body, @HeaderParam("Content-Type") MediaType type) {
    try (var form = FileForm.read(body, type, "workbook", FileLimit.WORKBOOK)) {
      var file =
          form.file()
              .orElseThrow(
                  () ->
                      InvalidInput.field(
                          "workbook", "Send the workbook as the part called workbook"));
      return take(file, form.fileName().isBlank() ? period + ".xlsx" : form.fileName());
    }
  }

  private Response take(InputStream body, String name) {
    try (var file = IncomingFile.receive(body, FileLimit.WORKBOOK)) {
      return take(file, name);
    }
  }

  private Response take(IncomingFile file, String name) {
    var result = workbooks.upload(grant, period, file.path(), name);
    if (result.quarantined()) {
      return quarantined(result);
    }
    return Response.status(result.same() ? 200 : 201).entity(json(result)).build();
  }

  private JsonObject json(UploadResult result) {
    return Json.createObjectBuilder()
        .add("id", result.id())
        .add("same", result.same())
        .add("errors", ReturnJson.problems(result.problems(), Severity.ERROR))
        .add("warnings", ReturnJson.problems(result.problems(), Severity.WARNING))
        .add("notes", ReturnJson.problems(result.problems(), Severity.NOTE))
        .add(
            "annotatedWorkbook",
            "/api/v1/grants/"
                + grant
                + "/returns/"
                + period
                + "/uploads/"
                + result.id()
                + "/annotated")
        .build();
  }

  private static Response quarantined(UploadResult result) {
    return new Problem(
            422,
            "personal-data",
            "The file seems to hold personal data",
            "The file was shut away and nobody can open it; the time you sent it is kept. Take out"
                + " what could identify a person, then upload the workbook again",
            result.problems().stream().map(ReturnJson::problem).toList())
        .response();
  }

  /** The provider's own workbook with the failing cells marked and commented. */
  @GET
  @Path("uploads/{id}/annotated")
  @Produces({ReturnWorkbooks.XLSX, MediaType.APPLICATION_JSON})
  public Response annotated(@PathParam("id") long upload) {
    return Downloads.workbook(
        workbooks.annotated(grant, period, upload), grant + "-" + period + "-to-mend.xlsx");
  }
}
