package org.outturn.web.portfolio;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.krazo.engine.Viewable;
import org.outturn.document.Upload;
import org.outturn.portfolio.ImportCounts;
import org.outturn.portfolio.ImportRefused;
import org.outturn.portfolio.PortfolioImport;
import org.outturn.web.document.Downloads;
import org.outturn.web.document.FileForm;
import org.outturn.web.document.FileLimit;
import org.outturn.web.document.UploadedFile;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;
import org.outturn.workbook.Finding;
import org.outturn.workbook.ReturnWorkbooks;

/** Loads an existing portfolio: the empty workbook out, the filled one in. */
@RequestScoped
@Path("imports")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

  static final String TEMPLATE = "outturn-portfolio.xlsx";
  private static final String VIEW = "portfolio/imports.jte";
  private static final String FIELD = "workbook";

  @Inject Models models;
  @Inject MvcContext mvc;
  @Inject PortfolioImport imports;
  @Inject Flash flash;

  @GET
  @Controller
  public String form() {
    put(null, List.of(), List.of());
    return VIEW;
  }

  @GET
  @Path("template")
  @Produces({ReturnWorkbooks.XLSX, MediaType.TEXT_HTML})
  public Response template() {
    return Downloads.workbook(imports.template(), TEMPLATE);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response load(InputStream body, @HeaderParam("Content-Type") MediaType type) {
    imports.list(); // refuses whoever may not import, before anything of the file is read
    return UploadedFile.attempt(
        FIELD,
        FileLimit.WORKBOOK,
        () -> {
          try (var form = FileForm.read(body, type, FIELD, FileLimit.WORKBOOK)) {
            return take(UploadedFile.of(form, mvc, "Select the workbook"), form.field("act"));
          } catch (ImportRefused refused) {
            return refused(refused.findings());
          }
        },
        this::wrong);
  }

  private Response take(Upload file, String act) {
    if (act.equals("load")) {
      var result = imports.load(file.path(), file.name());
      flash.say("Loaded: " + ImportPage.words(result.counts()));
      return Response.seeOther(URI.create("/imports")).build();
    }
    var result = imports.check(file.path(), file.name());
    if (!result.fits()) {
      return refused(result.findings());
    }
    put(result.counts(), List.of(), List.of());
    return Response.ok(new Viewable(VIEW)).build();
  }

  private Response refused(List<Finding> findings) {
    put(
        null,
        findings,
        List.of(
            new FieldError(
                "findings",
                findings.size() == 1
                    ? "One thing in the workbook does not fit. Nothing was saved"
                    : "%,d things in the workbook do not fit. Nothing was saved"
                        .formatted(findings.size()))));
    return Response.status(400).entity(new Viewable(VIEW)).build();
  }

  private Response wrong(int status, List<FieldError> errors) {
    put(null, List.of(), errors);
    return Response.status(status).entity(new Viewable(VIEW)).build();
  }

  private void put(ImportCounts checked, List<Finding> findings, List<FieldError> errors) {
    models.put("page", new ImportPage(imports.list(), checked, findings, errors));
  }
}
