package org.outturn.web.document;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.krazo.engine.Viewable;
import org.outturn.document.DocumentSubject;
import org.outturn.document.Documents;
import org.outturn.document.NewDocument;
import org.outturn.document.NewReference;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** Adds a document to a thing: a file, or a reference to something published elsewhere. */
@RequestScoped
@Path("documents/new")
@Produces(MediaType.TEXT_HTML)
public class NewDocumentPages {

  private static final String FILE_VIEW = "document/new.jte";
  private static final String REFERENCE_VIEW = "document/new-reference.jte";

  @Inject Models models;
  @Inject MvcContext mvc;
  @Inject Documents documents;
  @Inject Flash flash;

  @QueryParam("subject")
  String subject;

  @GET
  @Controller
  public String file() {
    put(admitted(), Map.of(), List.of());
    return FILE_VIEW;
  }

  @GET
  @Controller
  @Path("reference")
  public String reference() {
    put(admitted(), Map.of(), List.of());
    return REFERENCE_VIEW;
  }

  /** No MVC controller: see {@link UploadedFile}. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add(InputStream body, @HeaderParam("Content-Type") MediaType type) {
    var about = admitted();
    try (var form = FileForm.read(body, type, UploadedFile.FIELD, FileLimit.DOCUMENT)) {
      var typed = Map.of("title", form.field("title"), "description", form.field("description"));
      return UploadedFile.attempt(
          () -> added(about, form), (status, errors) -> again(status, about, typed, errors));
    }
  }

  private Response added(DocumentSubject about, FileForm form) {
    var said = new NewDocument(form.field("title"), form.field("description"));
    var added = documents.add(about.ref(), said, UploadedFile.of(form, mvc));
    flash.say("Document added");
    return Response.seeOther(URI.create("/documents/" + added)).build();
  }

  private Response again(
      int status, DocumentSubject about, Map<String, String> typed, List<FieldError> errors) {
    put(about, typed, errors);
    return Response.status(status).entity(new Viewable(FILE_VIEW)).build();
  }

  @POST
  @Controller
  @Path("reference")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response refer(MultivaluedMap<String, String> fields) {
    var about = admitted();
    var typed = new HashMap<String, String>();
    fields.forEach((name, values) -> typed.put(name, values.get(0)));
    try {
      var said =
          new NewReference(
              typed.get("title"),
              typed.get("publisher"),
              typed.get("published"),
              typed.get("foundAt"),
              typed.get("description"));
      var added = documents.refer(about.ref(), said);
      flash.say("Document added");
      return Response.ok("redirect:/documents/" + added).build();
    } catch (InvalidInput wrong) {
      put(about, typed, FieldErrors.of(wrong));
      return Response.status(Response.Status.BAD_REQUEST).entity(REFERENCE_VIEW).build();
    }
  }

  private DocumentSubject admitted() {
    return documents.admitTo(SubjectParam.read(subject));
  }

  private void put(DocumentSubject about, Map<String, String> typed, List<FieldError> errors) {
    models.put("page", new NewDocumentPage(about, typed, errors));
  }
}
