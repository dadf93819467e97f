package org.outturn.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outturn.document.Quarantine;
import org.outturn.document.QuarantinedFile;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** Files that were shut away, and their erasure by two people; never their content. */
@RequestScoped
@Path("quarantine")
@Controller
@Produces(MediaType.TEXT_HTML)
public class QuarantinePages {

  private static final String FORM = "document/erasure.jte";

  @Inject Models models;
  @Inject Quarantine quarantine;
  @Inject Flash flash;

  /** The list, what is still to decide first. */
  public record ListPage(List<FileCard> open, List<FileCard> erased) {}

  /** The form about one file. */
  public record FormPage(FileCard file, String reason, List<FieldError> errors) {}

  @GET
  public String list() {
    var cards = quarantine.list().stream().map(FileCard::new).toList();
    models.put(
        "page",
        new ListPage(
            cards.stream().filter(card -> !card.erased()).toList(),
            cards.stream().filter(FileCard::erased).toList()));
    return "document/quarantine.jte";
  }

  @GET
  @Path("{file}")
  public String form(@PathParam("file") long file) {
    models.put("page", new FormPage(card(file), "", List.of()));
    return FORM;
  }

  @POST
  @Path("{file}/request")
  public Response ask(
      @PathParam("file") long file, @FormParam("reason") @DefaultValue("") String reason) {
    try {
      quarantine.ask(file, reason);
    } catch (InvalidInput wrong) {
      return again(file, reason, FieldErrors.of(wrong));
    } catch (RuleViolation refused) {
      return again(file, reason, List.of(FieldError.ofPage(refused.getMessage())));
    }
    flash.say("Erasure asked for. Another person has to agree to it");
    return Response.ok("redirect:/quarantine").build();
  }

  @POST
  @Path("{file}/agreement")
  public Response agree(@PathParam("file") long file) {
    try {
      quarantine.agree(file);
    } catch (RuleViolation refused) {
      return again(file, "", List.of(FieldError.ofPage(refused.getMessage())));
    }
    flash.say("File erased. Its hash and the reason are kept");
    return Response.ok("redirect:/quarantine").build();
  }

  private Response again(long file, String reason, List<FieldError> errors) {
    models.put("page", new FormPage(card(file), reason, errors));
    return Response.status(Response.Status.BAD_REQUEST).entity(FORM).build();
  }

  private FileCard card(long file) {
    return quarantine.list().stream()
        .filter(one -> one.id() == file)
        .findFirst()
        .map(FileCard::new)
        .orElseThrow(NotFound::new);
  }

  /** A file as it is shown. */
  public record FileCard(QuarantinedFile file) {

    public boolean erased() {
      return file.erasedBy() != null;
    }

    public boolean asked() {
      return file.askedBy() != null;
    }

    public String address() {
      return "/quarantine/" + file.id();
    }

    public String title() {
      return "File " + file.id() + ", sent for " + file.subject().reference();
    }

    /** What is left to do, in the words of its link; null when this reader can do nothing. */
    public String act() {
      if (erased() || file.askedByMe()) {
        return null;
      }
      return asked() ? "Decide about the erasure" : "Ask for erasure";
    }

    public List<org.outturn.web.view.SummaryRow> facts() {
      return FileFacts.of(file);
    }
  }
}
