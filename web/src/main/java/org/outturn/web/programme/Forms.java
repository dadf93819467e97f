package org.outturn.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.view.FieldError;

/** Shows forms of named fields, again when something in them is wrong. */
@RequestScoped
public class Forms {

  private static final String VIEW = "programme/form.jte";
  private static final int STALE = 412;

  @Inject Models models;
  @Inject CurrentActor actor;

  /** Refuses whoever may not change programmes, before anything of them is shown. */
  void open() {
    if (!actor.get().may(Permission.MANAGE_PROGRAMMES)) {
      throw new Forbidden("Your role does not allow this");
    }
  }

  String show(FormPage page) {
    models.put("page", page);
    return VIEW;
  }

  /** With what was typed and what is wrong with it. */
  Response wrong(FormPage page, Said said, InvalidInput wrong) {
    var errors = wrong.problems().stream().map(one -> error(page.fields(), one)).toList();
    return answer(Response.Status.BAD_REQUEST.getStatusCode(), page.with(said.texts(), errors));
  }

  static FieldError error(List<Field> fields, InvalidInput.Problem problem) {
    var day =
        fields.stream()
            .anyMatch(
                field -> field.shape() == Field.Shape.DAY && field.id().equals(problem.field()));
    return day
        ? FieldError.ofDate(problem.field(), problem.message())
        : new FieldError(problem.field(), problem.message());
  }

  /** With what was typed and what somebody else saved meanwhile. */
  Response stale(FormPage page, Said said, Map<String, String> saved, long newest) {
    return answer(STALE, page.clashing(said.texts(), saved, Long.toString(newest)));
  }

  private Response answer(int status, FormPage page) {
    return Response.status(status).entity(show(page)).build();
  }

  static Long version(Said said) {
    var text = said.text("version");
    try {
      return text == null ? null : Long.valueOf(text);
    } catch (NumberFormatException e) {
      return -1L;
    }
  }
}
