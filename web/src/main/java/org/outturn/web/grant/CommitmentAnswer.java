package org.outturn.web.grant;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.web.view.FieldError;

/** Tries what a form asks for and says what came of it, on the page that holds the form. */
public final class CommitmentAnswer {

  /** Draws the page again; the flag says whether somebody else changed the thing meanwhile. */
  @FunctionalInterface
  public interface Again extends BiFunction<List<FieldError>, Boolean, String> {}

  private CommitmentAnswer() {}

  /**
   * @param work the one call of a service
   * @param done where to go when it succeeded, having said so
   */
  public static Response of(
      Runnable work, java.util.function.Supplier<Response> done, Again again) {
    try {
      work.run();
      return done.get();
    } catch (InvalidInput wrong) {
      return page(400, again.apply(CommitmentForm.errors(wrong), false));
    } catch (RuleViolation refused) {
      return page(409, again.apply(List.of(FieldError.ofPage(refused.getMessage())), false));
    } catch (StaleVersion stale) {
      return page(412, again.apply(List.of(), true));
    }
  }

  private static Response page(int status, String view) {
    return Response.status(status).entity(view).build();
  }

  public static Response redirect(String address) {
    return Response.ok("redirect:" + address).build();
  }
}
