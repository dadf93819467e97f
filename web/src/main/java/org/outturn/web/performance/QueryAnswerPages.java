package org.outturn.web.performance;

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
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.performance.QueryView;
import org.outturn.performance.ReturnReading;
import org.outturn.performance.ReturnReview;
import org.outturn.performance.ReturnView;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** A query and the form that answers it. */
@RequestScoped
@Path("grants/{ref}/returns/{period}")
@Controller
@Produces(MediaType.TEXT_HTML)
public class QueryAnswerPages {

  private static final String VIEW = "performance/query-answer.jte";

  @Inject Models models;
  @Inject ReturnReading reading;
  @Inject ReturnReview review;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @PathParam("period")
  String period;

  /**
   * What the page shows.
   *
   * @param figure what the query is about as it was submitted, in words; empty without one
   */
  public record Page(
      QueryView query,
      String caption,
      String figure,
      String typed,
      ReturnPaths at,
      List<Crumb> crumbs,
      List<FieldError> errors) {

    public String title() {
      return query.measureName() == null
          ? "Query " + query.number()
          : "Query " + query.number() + ": " + query.measureName();
    }
  }

  @GET
  @Path("queries/{number}")
  public String form(@PathParam("number") int number) {
    models.put("page", page(number, "", List.of()));
    return VIEW;
  }

  @POST
  @Path("queries/{number}")
  public Response answer(
      @PathParam("number") int number, @FormParam("text") @DefaultValue("") String text) {
    try {
      review.answer(grant, period, number, text);
    } catch (InvalidInput wrong) {
      models.put("page", page(number, text, FieldErrors.of(wrong)));
      return Response.status(400).entity(VIEW).build();
    }
    flash.say(said(reading.view(grant, period)));
    return Response.ok("redirect:" + new ReturnPaths(grant, period).self()).build();
  }

  private static String said(ReturnView view) {
    var open = view.queries().stream().filter(QueryView::open).count();
    if (open > 0) {
      return "Answer sent. " + ReturnWords.count(open, "query is", "queries are") + " still open";
    }
    return view.isDraft()
        ? "Answer sent. Every query is answered. You have changed figures too: declare and submit"
            + " them"
        : "Answer sent. Every query is answered, and the return is with the commissioner again";
  }

  private Page page(int number, String typed, List<FieldError> errors) {
    var view = reading.view(grant, period);
    var query =
        view.queries().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(NotFound::new);
    var at = new ReturnPaths(grant, period);
    var row = view.row();
    return new Page(
        query,
        row.grant() + ": return for " + row.period().label(),
        figure(view, query),
        typed,
        at,
        at.crumbs(row.period(), "Query " + number),
        errors);
  }

  private static String figure(ReturnView view, QueryView query) {
    return view.lines().stream()
        .filter(line -> line.measure().code().equals(query.measure()))
        .map(line -> line.actualWords())
        .findFirst()
        .orElse("");
  }
}
