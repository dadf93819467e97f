package org.outturn.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.outturn.document.Documents;
import org.outturn.document.NewDocument;
import org.outturn.document.NewReference;
import org.outturn.document.Upload;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.SubjectRef;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;
import org.outturn.web.api.PageQuery;

/** Documents of any thing: added, read, replaced by a new version, withdrawn. */
@RequestScoped
@Path("documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

  private static final String SUBJECT = "subject";
  private static final String ONE = "{id}";

  @Inject Documents documents;
  @Inject Etags etags;

  /** The documents of a thing: {@code ?subject=condition/LGE-2017/L1}. */
  @GET
  public JsonObject list(@QueryParam(SUBJECT) String subject, @BeanParam PageQuery query) {
    var paging = query.paging();
    var all = documents.list(about(subject));
    var items = Json.createArrayBuilder();
    all.stream()
        .skip(paging.offset())
        .limit(paging.size())
        .forEach(row -> items.add(DocumentJson.row(row)));
    return Json.createObjectBuilder()
        .add("items", items)
        .add("page", paging.page())
        .add("size", paging.size())
        .add("total", all.size())
        .build();
  }

  /** A file: parts {@code subject}, {@code title}, {@code description} and, last, {@code file}. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add(InputStream body, @HeaderParam("Content-Type") MediaType type) {
    documents.admit();
    try (var form = FileForm.read(body, type, UploadedFile.FIELD, FileLimit.DOCUMENT)) {
      var subject = about(form.field(SUBJECT));
      documents.admitTo(subject);
      var said = new NewDocument(form.field("title"), form.field("description"));
      return created(documents.add(subject, said, upload(form)));
    }
  }

  /**
   * A reference without a file: {@code {"subject", "title", "publisher", "published", "foundAt",
   * "description"}}.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response refer(String json) {
    documents.admit();
    var body = Body.of(json);
    var reference =
        new NewReference(
            body.text("title"),
            body.text("publisher"),
            body.text("published"),
            body.text("foundAt"),
            body.text("description"));
    return created(documents.refer(about(body.text(SUBJECT)), reference));
  }

  @GET
  @Path(ONE)
  public Response one(@PathParam("id") String id) {
    var view = documents.view(id);
    return Etags.tagged(view.row().version(), DocumentJson.view(view)).build();
  }

  /** The latest version's bytes. */
  @GET
  @Path(ONE + "/content")
  @Produces(MediaType.WILDCARD)
  public Response content(@PathParam("id") String id) {
    return Downloads.document(documents.content(id, null));
  }

  /** A version's bytes. */
  @GET
  @Path(ONE + "/versions/{number: [0-9]+}/content")
  @Produces(MediaType.WILDCARD)
  public Response content(@PathParam("id") String id, @PathParam("number") int number) {
    return Downloads.document(documents.content(id, number));
  }

  /** The next version, a multipart form: parts {@code note} and, last, {@code file}. */
  @POST
  @Path(ONE + "/versions")
  @Consumes(MediaType.WILDCARD)
  public Response addVersion(
      @PathParam("id") String id, InputStream body, @HeaderParam("Content-Type") MediaType type) {
    documents.admit(id);
    try (var form = FileForm.read(body, type, UploadedFile.FIELD, FileLimit.DOCUMENT)) {
      documents.addVersion(id, upload(form), form.field("note"), etags.ifMatch());
      return created(id);
    }
  }

  /** Withdraws it: {@code {"reason"}}. */
  @POST
  @Path(ONE + "/withdrawal")
  public Response withdraw(@PathParam("id") String id, String json) {
    documents.admit(id);
    documents.withdraw(id, Body.of(json).text("reason"), etags.ifMatch());
    return one(id);
  }

  /** Shuts its files away, in which personal data was found: {@code {"reason"}}. */
  @POST
  @Path(ONE + "/shutting-away")
  public Response shutAway(@PathParam("id") String id, String json) {
    documents.admit(id);
    documents.shutAway(id, Body.of(json).text("reason"), etags.ifMatch());
    return one(id);
  }

  private Response created(String id) {
    var view = documents.view(id);
    return Response.created(URI.create("documents/" + id))
        .tag(String.valueOf(view.row().version()))
        .entity(DocumentJson.view(view))
        .build();
  }

  private static Upload upload(FileForm form) {
    var file =
        form.file()
            .orElseThrow(
                () ->
                    InvalidInput.field(
                        UploadedFile.FIELD, "Send the document as the part called file"));
    return new Upload(file.path(), form.fileName());
  }

  private static SubjectRef about(String subject) {
    try {
      return SubjectParam.read(subject);
    } catch (NotFound nothing) {
      throw InvalidInput.field(
          SUBJECT, "Say what the document is about, like grant/LGE-2017 or condition/LGE-2017/L1");
    }
  }
}
