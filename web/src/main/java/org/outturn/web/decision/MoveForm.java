package org.outturn.web.decision;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

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

  /** The longer words of whichever form it was, to be shown again. */
  String words() {
    return reason.isEmpty() ? comment : reason;
  }
}
