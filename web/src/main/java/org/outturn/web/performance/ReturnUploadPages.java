package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.MvcContext;
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
import java.net.URI;
import java.util.List;
import org.eclipse.krazo.engine.Viewable;
import org.outturn.document.Upload;
import org.outturn.performance.ReturnDrafting;
import org.outturn.performance.ReturnReading;
import org.outturn.performance.Severity;
import org.outturn.web.document.FileForm;
import org.outturn.web.document.FileLimit;
import org.outturn.web.document.UploadedFile;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;
import org.outturn.workbook.ReturnWorkbooks;
import org.outturn.workbook.UploadResult;

/** Takes a workbook from a form. The POST is no MVC controller: see {@link UploadedFile}. */
@RequestScoped
@Path("grants/{ref}/returns/{period}/upload")
@Produces(MediaType.TEXT_HTML)
public class ReturnUploadPages {

  private static final String VIEW = "performance/return-upload.jte";
  private static final String FIELD = "workbook";
  private static final String PERSONAL =
      "The workbook seems to hold personal data. We have shut it away and used nothing of it; the"
          + " time of sending is kept. Take the personal data out and upload it again";

  @Inject Models models;
  @Inject MvcContext mvc;
  @Inject ReturnReading reading;
  @Inject ReturnDrafting drafting;
  @Inject ReturnWorkbooks workbooks;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @PathParam("period")
  String period;

  /**
   * What the page shows.
   *
   * @param personal where something in the last file looks like personal data
   */
  public record Page(
      ReturnPaths at,
      String title,
      List<Crumb> crumbs,
      List<FieldError> errors,
      List<String> personal) {}

  @GET
  @Controller
  public String form() {
    drafting.admit(grant, period);
    put(List.of(), List.of());
    return VIEW;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(InputStream body, @HeaderParam("Content-Type") MediaType type) {
    drafting.admit(grant, period);
    return UploadedFile.attempt(
        FIELD,
        FileLimit.WORKBOOK,
        () -> {
          try (var form = FileForm.read(body, type, FIELD, FileLimit.WORKBOOK)) {
            return take(UploadedFile.of(form, mvc, "Select your workbook"));
          }
        },
        (status, errors) -> again(status, errors, List.of()));
  }

  private Response take(Upload file) {
    return answer(workbooks.upload(grant, period, file.path(), file.name()));
  }

  private Response answer(UploadResult result) {
    if (result.quarantined()) {
      return again(
          422,
          List.of(new FieldError(FIELD, PERSONAL)),
          result.problems().stream().map(ReturnWords::sentence).toList());
    }
    flash.say(said(result));
    return Response.seeOther(URI.create(new ReturnPaths(grant, period).figures())).build();
  }

  private static String said(UploadResult result) {
    if (result.same()) {
      return "This very workbook is your draft already. Nothing has changed";
    }
    var errors = result.of(Severity.ERROR).stream().distinct().count();
    var warnings = result.of(Severity.WARNING).stream().distinct().count();
    if (errors == 0 && warnings == 0) {
      return "Workbook uploaded. Everything in it was read";
    }
    var left =
        (errors == 0 ? "" : ReturnWords.count(errors, "thing", "things") + " to mend")
            + (errors == 0 || warnings == 0 ? "" : " and ")
            + (warnings == 0 ? "" : ReturnWords.count(warnings, "thing", "things") + " to explain");
    return "Workbook uploaded. What could be read is in your draft. Left are " + left;
  }

  private Response again(int status, List<FieldError> errors, List<String> personal) {
    put(errors, personal);
    return Response.status(status).entity(new Viewable(VIEW)).build();
  }

  private void put(List<FieldError> errors, List<String> personal) {
    var of = reading.view(grant, period).row().period();
    var at = new ReturnPaths(grant, period);
    var title = "Upload the workbook";
    models.put("page", new Page(at, title, at.crumbs(of, title), errors, personal));
  }
}
