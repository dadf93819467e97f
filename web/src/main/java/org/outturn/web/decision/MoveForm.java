package org.outturn.web.decision;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.view.FieldError;

/** What was typed into one of the forms that move a decision on. */
public class MoveForm {

  /** The version of the decision that the page showed. */
  @FormParam("version")
  Long version;

  @FormParam("kind")
  String kind;

  @FormParam("username")
  @DefaultValue("")
  String username;

  @FormParam("answer")
  @DefaultValue("agree")
  String answer;

  @FormParam("comment")
  @DefaultValue("")
  String comment;

  @FormParam("reason")
  @DefaultValue("")
  String reason;

  /**
   * What is shown again when it was not accepted.
   *
   * @param kind the sign-off that it was about; null for the other forms
   */
  public record Typed(String kind, String comment, String reason) {

    static final Typed NOTHING = new Typed(null, "", "");
  }

  Typed typed() {
    return new Typed(kind, comment, reason);
  }

  /** Each comment box has an id of its own, which its error names. */
  FieldError error(InvalidInput.Problem problem) {
    var field =
        "comment".equals(problem.field()) && kind != null
            ? SigningPart.commentId(kind)
            : problem.field();
    return new FieldError(field, problem.message());
  }
}
