package org.outturn.web.document;

import jakarta.mvc.MvcContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.outturn.document.RefusedFile;
import org.outturn.document.Upload;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.workbook.Unreadable;

/**
 * The file of a page's form. Such a POST is no MVC controller, because MVC cannot check the token
 * of a multipart form: it is compared here.
 */
public final class UploadedFile {

  /** The field that carries a document. */
  static final String FIELD = "file";

  private static final String TOO_OLD =
      "The page had grown too old to send a file from. Choose the file again";
  private static final String CUT_OFF =
      "The connection broke before the whole file had arrived. Nothing was changed: send it again";

  private UploadedFile() {}

  /** Draws the form again. */
  @FunctionalInterface
  public interface Again {
    Response with(int status, List<FieldError> errors);
  }

  /**
   * The file that was sent.
   *
   * @param missing what to say when none was chosen
   * @throws InvalidInput when none was chosen, or an empty one
   * @throws WebApplicationException 403 when the form was not drawn for this session, 413 or 400 as
   *     {@link FileForm#file()} tells
   */
  public static Upload of(FileForm form, MvcContext mvc, String missing) {
    if (!form.carries(mvc.getCsrf().getToken())) {
      throw new WebApplicationException(Response.Status.FORBIDDEN);
    }
    var file = form.file();
    if (file.isEmpty() || form.fileName().isBlank()) {
      throw InvalidInput.field(form.fileField(), missing);
    }
    var path = file.get().path();
    if (isEmpty(path)) {
      throw InvalidInput.field(
          form.fileField(), "The selected file is empty. Choose one with something in it");
    }
    return new Upload(path, form.fileName());
  }

  private static boolean isEmpty(Path file) {
    try {
      return Files.size(file) == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document that was sent. */
  static Upload of(FileForm form, MvcContext mvc) {
    return of(form, mvc, "Select a file");
  }

  /** Does what a form of a document asks for; whatever is wrong is told on the form itself. */
  static Response attempt(Supplier<Response> work, Again again) {
    return attempt(FIELD, FileLimit.DOCUMENT, work, again);
  }

  /**
   * Does what a form asks for; whatever is wrong is told on the form itself.
   *
   * @param field the one that carries the file
   */
  public static Response attempt(
      String field, FileLimit limit, Supplier<Response> work, Again again) {
    try {
      return work.get();
    } catch (RefusedFile refused) {
      return again.with(refused.kind().status(), beside(field, refused.getMessage()));
    } catch (Unreadable wrong) {
      return again.with(wrong.kind().status(), beside(field, wrong.getMessage()));
    } catch (InvalidInput wrong) {
      return again.with(400, FieldErrors.of(wrong));
    } catch (RuleViolation refused) {
      return again.with(409, List.of(FieldError.ofPage(refused.getMessage())));
    } catch (WebApplicationException notWhole) {
      var status = notWhole.getResponse().getStatus();
      return again.with(status, beside(field, message(status, limit)));
    }
  }

  private static String message(int status, FileLimit limit) {
    return switch (status) {
      case 403 -> TOO_OLD;
      case 413 -> limit.toPeople();
      default -> CUT_OFF;
    };
  }

  /** Errors beside a field have no full stop at their end. */
  private static List<FieldError> beside(String field, String message) {
    var ended = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    return List.of(new FieldError(field, ended));
  }
}
