package org.outturn.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.outturn.access.Matter;
import org.outturn.access.Offices;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Money;
import org.outturn.kernel.StaleVersion;
import org.outturn.web.api.Sent;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** The offices of a body and their limits, for its administrators. */
@RequestScoped
@Path("settings/limits")
@Controller
@Produces(MediaType.TEXT_HTML)
public class LimitsPages {

  private static final String LIST = "access/limits.jte";
  private static final String ONE = "access/office.jte";

  @Inject Models models;
  @Inject Offices offices;
  @Inject Flash flash;

  @GET
  public String list() {
    models.put("page", LimitsPage.of(offices.settings()));
    return LIST;
  }

  @POST
  public Response create(Form sent) {
    var name = OfficeForm.text(sent.asMap(), "name");
    try {
      var slug = offices.create(name);
      flash.say("Office recorded");
      return Response.ok("redirect:/settings/limits/" + slug).build();
    } catch (InvalidInput wrong) {
      var page = LimitsPage.of(offices.settings());
      return list(400, page.withName(name, FieldErrors.of(wrong)));
    }
  }

  @POST
  @Path("bands")
  public Response bands(Form sent) {
    var fields = sent.asMap();
    var typed = OfficeForm.text(fields, "bands");
    var version = OfficeForm.sent(fields).versionRead();
    var from = OfficeForm.day(fields);
    try {
      offices.setBands(sums(typed), version, OfficeForm.day(from));
    } catch (InvalidInput wrong) {
      var page = LimitsPage.of(offices.settings());
      return list(400, page.withBands(typed, from, FieldErrors.of(wrong)));
    } catch (StaleVersion stale) {
      var page = LimitsPage.of(offices.settings());
      var error = FieldError.ofPage(stale.getMessage());
      return list(412, page.withBands(typed, from, List.of(error)));
    }
    flash.say("Bands recorded");
    return Response.ok("redirect:/settings/limits").build();
  }

  private static List<Money> sums(String typed) {
    try {
      return Arrays.stream(typed.split("\\R"))
          .map(line -> line.replaceAll("[£,\\s]", ""))
          .filter(line -> !line.isEmpty())
          .map(line -> new Money(new BigDecimal(line)))
          .toList();
    } catch (NumberFormatException | ArithmeticException e) {
      throw InvalidInput.field("bands", "Enter one sum to a line, such as 10,000");
    }
  }

  private Response list(int status, LimitsPage page) {
    models.put("page", page);
    return Response.status(status).entity(LIST).build();
  }

  @GET
  @Path("{slug}")
  public String view(@PathParam("slug") String slug) {
    return show(slug, OfficeForm.EMPTY, "", List.of());
  }

  @POST
  @Path("{slug}/holders")
  public Response hold(@PathParam("slug") String slug, Form sent) {
    var form = OfficeForm.sent(sent.asMap());
    return save(
        slug,
        form,
        "holder",
        () ->
            offices.hold(
                slug,
                form.versionRead(),
                form.username(),
                form.starts(),
                OfficeForm.day(form.from())));
  }

  @POST
  @Path("{slug}/limits")
  public Response limit(@PathParam("slug") String slug, Form sent) {
    var form = OfficeForm.sent(sent.asMap());
    return save(
        slug,
        form,
        "limit",
        () ->
            offices.limit(
                slug,
                form.versionRead(),
                matter(form),
                form.chosen(),
                OfficeForm.day(form.from())));
  }

  @POST
  @Path("{slug}/reservations")
  public Response reserve(@PathParam("slug") String slug, Form sent) {
    var form = OfficeForm.sent(sent.asMap());
    return save(
        slug,
        form,
        "reservation",
        () ->
            offices.reserve(
                slug,
                form.versionRead(),
                matter(form),
                form.starts(),
                form.source(),
                OfficeForm.day(form.from())));
  }

  private static Matter matter(OfficeForm form) {
    return Sent.word(Matter.class, "matter", form.matter());
  }

  private Response save(String slug, OfficeForm form, String which, Runnable act) {
    try {
      act.run();
    } catch (InvalidInput wrong) {
      return Response.status(400).entity(show(slug, form, which, named(which, wrong))).build();
    } catch (StaleVersion stale) {
      var error = FieldError.ofPage(stale.getMessage());
      return Response.status(412).entity(show(slug, form, which, List.of(error))).build();
    }
    flash.say("Recorded");
    return Response.ok("redirect:/settings/limits/" + slug).build();
  }

  /** The errors by the ids of the form that was sent: three forms on the page ask for a day. */
  private static List<FieldError> named(String which, InvalidInput wrong) {
    return FieldErrors.of(wrong).stream()
        .map(error -> shared(which, error) ? renamed(which, error) : error)
        .toList();
  }

  private static boolean shared(String which, FieldError error) {
    return !"holder".equals(which) && List.of("matter", "from").contains(error.id());
  }

  private static FieldError renamed(String which, FieldError error) {
    return new FieldError(which + "-" + error.id(), error.message());
  }

  private String show(String slug, OfficeForm form, String which, List<FieldError> errors) {
    var office = offices.get(slug);
    models.put("page", new OfficePage(office, offices.settings().bands(), form, which, errors));
    return ONE;
  }
}
