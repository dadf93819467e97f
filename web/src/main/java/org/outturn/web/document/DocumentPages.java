package org.outturn.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.MvcContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import org.outturn.document.Documents;
import org.outturn.kernel.StaleVersion;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** The page of a document, its files, its next version and its withdrawal. */
@RequestScoped
@Path("documents/{id: DOC-[0-9]+}")
public class DocumentPages {

  private static final String VIEW = "document/view.jte";

  @Inject Models models;
  @Inject MvcContext mvc;
  @Inject Documents documents;
  @Inject Flash flash;

  @PathParam("id")
  String id;

  @GET
  @Controller
  @Produces(MediaType.TEXT_HTML)
  public String view() {
    put("", "", false, List.of());
    return VIEW;
  }

  /** The latest version, to keep. */
  @GET
  @Path("content")
  public Response content() {
    return Downloads.document(documents.content(id, null));
  }

  /** One version, to keep. */
  @GET
  @Path("versions/{number: [0-9]+}")
  public Response version(@PathParam("number") int number) {
    return Downloads.document(documents.content(id, number));
  }

  /** No MVC controller: see {@link UploadedFile}. */
  @POST
  @Path("versions")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.TEXT_HTML)
  public Response add(InputStream body, @HeaderParam("Content-Type") MediaType type) {
    documents.admit(id);
    try (var form = FileForm.read(body, type, UploadedFile.FIELD, FileLimit.DOCUMENT)) {
      return UploadedFile.attempt(
          () -> added(form), (status, errors) -> again(status, form.field("note"), "", errors));
    } catch (StaleVersion stale) {
      return overtaken();
    }
  }

  private Response added(FileForm form) {
    documents.addVersion(
        id, UploadedFile.of(form, mvc), form.field("note"), version(form.field("version")));
    flash.say("New version added. The versions before it are kept");
    return back();
  }

  @POST
  @Path("withdrawal")
  @Controller
  @Produces(MediaType.TEXT_HTML)
  public Response withdraw(
      @FormParam("reason") @DefaultValue("") String reason,
      @FormParam("version") @DefaultValue("") String version) {
    documents.admit(id);
    try {
      return UploadedFile.attempt(
          () -> withdrawn(reason, version(version)),
          (status, errors) -> again(status, "", reason, errors));
    } catch (StaleVersion stale) {
      return overtaken();
    }
  }

  private Response withdrawn(String reason, Long version) {
    documents.withdraw(id, reason, version);
    flash.say("Document withdrawn. It stays on this page, marked");
    return back();
  }

  /** Shuts its files away, in which personal data was found. */
  @POST
  @Path("shutting-away")
  @Controller
  @Produces(MediaType.TEXT_HTML)
  public Response shutAway(
      @FormParam(DocumentPage.SHUT_AWAY) @DefaultValue("") String found,
      @FormParam("version") @DefaultValue("") String version) {
    documents.admit(id);
    try {
      return UploadedFile.attempt(
          () -> shut(found, version(version)),
          (status, errors) -> again(status, "", found, atField(errors)));
    } catch (StaleVersion stale) {
      return overtaken();
    }
  }

  private Response shut(String found, Long version) {
    documents.shutAway(id, found, version);
    flash.say("Files shut away. Two people can erase them under Files shut away");
    return back();
  }

  /** The page has two reasons; this one is asked under a name of its own. */
  private static List<FieldError> atField(List<FieldError> errors) {
    return errors.stream()
        .map(
            error ->
                "reason".equals(error.id())
                    ? new FieldError(DocumentPage.SHUT_AWAY, error.message())
                    : error)
        .toList();
  }

  private static Long version(String text) {
    return text.matches("\\d{1,9}") ? Long.valueOf(text) : null;
  }

  private Response back() {
    return Response.seeOther(URI.create("/documents/" + id)).build();
  }

  private Response again(int status, String note, String reason, List<FieldError> errors) {
    put(note, reason, false, errors);
    return Response.status(status).entity(new Viewable(VIEW)).build();
  }

  private Response overtaken() {
    put("", "", true, List.of());
    return Response.status(Response.Status.PRECONDITION_FAILED).entity(new Viewable(VIEW)).build();
  }

  private void put(String note, String reason, boolean overtaken, List<FieldError> errors) {
    models.put("page", new DocumentPage(documents.view(id), note, reason, overtaken, errors));
  }
}
