package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.performance.ReturnReview;
import org.outturn.web.view.DateParts;
import org.outturn.web.view.FieldError;

/** Asks a provider about one figure, or about the whole return. */
@RequestScoped
@Path("grants/{ref}/returns/{period}/queries/new")
@Controller
@Produces(MediaType.TEXT_HTML)
public class QueryRaisingPages {

  private static final String VIEW = "performance/query-new.jte";

  @Inject ReviewActs acts;
  @Inject ReturnReview review;

  @PathParam("ref")
  String grant;

  @PathParam("period")
  String period;

  /** What is typed into the form. */
  public static class Typed {
    @FormParam("version")
    long version;

    @FormParam("measure")
    @DefaultValue("")
    String measure;

    @FormParam("question")
    @DefaultValue("")
    String question;

    @FormParam("replyBy-day")
    String day;

    @FormParam("replyBy-month")
    String month;

    @FormParam("replyBy-year")
    String year;

    DateParts replyBy() {
      return new DateParts(day, month, year);
    }
  }

  @GET
  public Response form(@QueryParam("measure") @DefaultValue("") String measure) {
    var open = acts.open(grant, period);
    return acts.form(
        VIEW, new QueryPage(open, open.view().version(), measure, "", DateParts.EMPTY, List.of()));
  }

  @POST
  public Response raise(@BeanParam Typed typed) {
    var replyBy = typed.replyBy();
    if (replyBy.date().isEmpty()) {
      var errors = new ArrayList<FieldError>();
      if (typed.question.isBlank()) {
        errors.add(new FieldError("question", "Enter your question"));
      }
      errors.add(replyBy.error("replyBy", "The day by which to reply"));
      return again(typed, errors);
    }
    try {
      var number =
          review.query(
              grant,
              period,
              typed.version,
              typed.measure.isEmpty() ? null : typed.measure,
              typed.question,
              replyBy.date().get());
      return acts.done(grant, period, "Query " + number + " raised. The provider sees it now");
    } catch (InvalidInput wrong) {
      return again(typed, wrong.problems().stream().map(QueryRaisingPages::error).toList());
    } catch (StaleVersion quicker) {
      return acts.changed(grant, period, typed.question);
    }
  }

  private static FieldError error(InvalidInput.Problem problem) {
    return problem.field().equals("replyBy")
        ? FieldError.ofDate("replyBy", problem.message())
        : new FieldError(problem.field(), problem.message());
  }

  private Response again(Typed typed, List<FieldError> errors) {
    return acts.refused(
        VIEW,
        new QueryPage(
            acts.open(grant, period),
            typed.version,
            typed.measure,
            typed.question,
            typed.replyBy(),
            errors));
  }
}
