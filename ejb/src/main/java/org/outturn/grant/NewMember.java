package org.outturn.grant;

import java.time.LocalDate;
import org.outturn.kernel.Texts;

/**
 * A member to add to a grant's consortium.
 *
 * @param organisation the organisation's slug
 * @param part what it does; null when not said
 * @param endsOn null: to the end of the grant
 * @param source the document and section that says so; null when it is agreed here
 */
public record NewMember(
    String organisation,
    MemberRole role,
    String part,
    LocalDate startsOn,
    LocalDate endsOn,
    String source,
    boolean illustrative) {

  public NewMember checked() {
    var texts = new Texts();
    var slug = texts.line("organisation", organisation, "Choose the organisation");
    texts.needed("role", role, "Choose what the organisation is");
    var does = texts.optionalLine("part", part);
    texts.needed("startsOn", startsOn, "Enter the day it joins");
    texts.inOrder("endsOn", startsOn, endsOn, "The last day must be on or after the first");
    var says = texts.optionalLine("source", source);
    texts.done("member-invalid", "The member cannot be added as it is");
    return new NewMember(slug, role, does, startsOn, endsOn, says, illustrative);
  }
}
