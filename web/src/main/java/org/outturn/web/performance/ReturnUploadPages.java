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
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.krazo.engine.Viewable;
import org.outturn.kernel.RuleViolation;
import org.outturn.performance.ReturnDrafting;
import org.outturn.performance.ReturnReading;
import org.outturn.performance.Severity;
import org.outturn.web.document.FileForm;
import org.outturn.web.document.FileLimit;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;
import org.outturn.workbook.ReturnWorkbooks;
import org.outturn.workbook.Unreadable;
import org.outturn.workbook.UploadResult;

/**
 * Takes a workbook from a form. The POST is no MVC controller, because MVC cannot check the token
 * of a multipart form: it compares the token itself.
 */
@RequestScoped
@Path("grants/{ref}/returns/{period}/upload")
@Produces(MediaType.TEXT_HTML)
public class ReturnUploadPages {

  private static final String VIEW = "performance/return-upload.jte";
  private static final String FIELD = "workbook";
  private static final String EMPTY =
      "The selected file is empty. Choose the workbook that you filled in";
  private static final String CUT_OFF =
      "The connection broke before the whole file had arrived. Nothing was changed: send it again";

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
    try (var form = FileForm.read(body, type, FIELD, FileLimit.WORKBOOK)) {
      return take(form);
    } catch (Unreadable wrong) {
      return again(wrong.kind().status(), wrong.getMessage(), List.of());
    } catch (RuleViolation refused) {
      return again(409, refused.getMessage(), List.of());
    } catch (WebApplicationException notWhole) {
      var status = notWhole.getResponse().getStatus();
      return again(status, status == 413 ? FileLimit.WORKBOOK.toPeople() : CUT_OFF, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Response take(FileForm form) throws IOException {
    if (!form.carries(mvc.getCsrf().getToken())) {
      return again(
          403, "The page had grown too old to send a file from. Choose the file again", List.of());
    }
    if (form.file().isEmpty() || form.fileName().isBlank()) {
      return again(400, "Select your workbook", List.of());
    }
    var file = form.file().get().path();
    return Files.size(file) == 0
        ? again(400, EMPTY, List.of())
        : answer(workbooks.upload(grant, period, file, form.fileName()));
  }

  private Response answer(UploadResult result) {
    if (result.quarantined()) {
      return again(
          422,
          "The workbook seems to hold personal data. We have shut it away and used nothing of it;"
              + " the time of sending is kept. Take the personal data out and upload it again",
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

  private Response again(int status, String message, List<String> personal) {
    put(List.of(new FieldError(FIELD, ended(message))), personal);
    return Response.status(status).entity(new Viewable(VIEW)).build();
  }

  private static String ended(String message) {
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  private void put(List<FieldError> errors, List<String> personal) {
    var of = reading.view(grant, period).row().period();
    var at = new ReturnPaths(grant, period);
    var title = "Upload the workbook";
    models.put("page", new Page(at, title, at.crumbs(of, title), errors, personal));
  }
}
