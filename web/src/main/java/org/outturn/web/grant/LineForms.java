package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.outturn.grant.GrantChoices;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** What is recorded of a grant line by line: a line is added, and taken back with a reason. */
@RequestScoped
public class LineForms {

  @Inject GrantChoices choices;
  @Inject Flash flash;

  /**
   * The page that lists the lines.
   *
   * @param grant its reference
   * @param path the page's address below the grant
   * @param days the fields that are days
   * @param drawn draws the page again, with what was typed and what is wrong
   */
  record Lines(
      String grant,
      String path,
      Set<String> days,
      BiFunction<TypedGrant, List<FieldError>, String> drawn) {

    Lines {
      days = Set.copyOf(days);
    }
  }

  /** Adds what was typed; the work reads it and calls one service. */
  Response add(
      Lines lines, MultivaluedMap<String, String> fields, Consumer<TypedGrant> work, String done) {
    choices.parties(lines.grant());
    var typed = TypedGrant.of(fields);
    try {
      work.accept(typed);
    } catch (InvalidInput wrong) {
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(lines.drawn().apply(typed, TypedGrant.errors(wrong, lines.days())))
          .build();
    }
    flash.say(done);
    return Response.ok("redirect:/grants/" + lines.grant() + lines.path()).build();
  }

  /** Takes back the line that was chosen. */
  Response takeBack(Lines lines, MultivaluedMap<String, String> fields, Consumer<TypedGrant> work) {
    return add(
        lines,
        fields,
        typed -> {
          chosen(typed);
          work.accept(typed);
        },
        "Taken back. It stays in the record, with the reason");
  }

  private static void chosen(TypedGrant typed) {
    if (typed.number("id") < 0) {
      throw InvalidInput.field("id", "Choose which one");
    }
  }
}
