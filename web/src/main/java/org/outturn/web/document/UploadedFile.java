package org.outturn.web.document;

import jakarta.mvc.MvcContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.outturn.document.RefusedFile;
import org.outturn.document.Upload;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;

/**
 * The file of a page's form. Such a POST is no MVC controller, because MVC cannot check the token
 * of a multipart form: it is compared here.
 */
final class UploadedFile {

  /** The field that carries the file. */
  static final String FIELD = "file";

  private static final String TOO_OLD =
      "The page had grown too old to send a file from. Choose the file again";
  private static final String CUT_OFF =
      "The connection broke before the whole file had arrived. Nothing was changed: send it again";

  private UploadedFile() {}

  /** Draws the form again. */
  @FunctionalInterface
  interface Again {
    Response with(int status, List<FieldError> errors);
  }

  /**
   * The file that was sent.
   *
   * @throws InvalidInput when none was chosen
   * @throws WebApplicationException 403 when the form was not drawn for this session, 413 or 400 as
   *     {@link FileForm#file()} tells
   */
  static Upload of(FileForm form, MvcContext mvc) {
    if (!form.carries(mvc.getCsrf().getToken())) {
      throw new WebApplicationException(Response.Status.FORBIDDEN);
    }
    var file = form.file();
    if (file.isEmpty() || form.fileName().isBlank()) {
      throw InvalidInput.field(FIELD, "Select a file");
    }
    return new Upload(file.get().path(), form.fileName());
  }

  /** Does what a form asks for; whatever is wrong is told on the form itself. */
  static Response attempt(Supplier<Response> work, Again again) {
    try {
      return work.get();
    } catch (RefusedFile refused) {
      return again.with(refused.kind().status(), beside(refused.getMessage()));
    } catch (InvalidInput wrong) {
      return again.with(400, FieldErrors.of(wrong));
    } catch (RuleViolation refused) {
      return again.with(409, List.of(FieldError.ofPage(refused.getMessage())));
    } catch (WebApplicationException notWhole) {
      var status = notWhole.getResponse().getStatus();
      return again.with(status, beside(message(status)));
    }
  }

  private static String message(int status) {
    return switch (status) {
      case 403 -> TOO_OLD;
      case 413 -> FileLimit.DOCUMENT.toPeople();
      default -> CUT_OFF;
    };
  }

  private static List<FieldError> beside(String message) {
    return List.of(new FieldError(FIELD, message));
  }
}
