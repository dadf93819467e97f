package org.outturn.grant;

import java.util.Set;
import org.outturn.kernel.Texts;

/**
 * What is needed to set up a grant.
 *
 * @param provider the slug of the lead provider
 */
public record NewGrant(
    String reference, String provider, GrantStatus status, GrantDetails details) {

  /** States that a grant may be set up in: the others are reached by what happens to it. */
  private static final Set<GrantStatus> FIRST =
      Set.of(GrantStatus.PROPOSED, GrantStatus.AWARDED, GrantStatus.ACTIVE, GrantStatus.ENDED);

  public NewGrant checked() {
    var texts = new Texts();
    texts.unless(
        reference != null
            && reference.length() <= 40
            && reference.matches("[A-Z0-9]+(-[A-Z0-9]+)*"),
        "reference",
        "Enter a reference of at most 40 capital letters, digits and hyphens, like LGE-2017");
    var lead = texts.line("provider", provider, "Choose the lead provider");
    texts.unless(
        status != null && FIRST.contains(status),
        "status",
        "A new grant is PROPOSED, AWARDED, ACTIVE or ENDED");
    var said = details.checked(texts);
    texts.done("grant-invalid", "The grant cannot be set up as it is");
    return new NewGrant(reference, lead, status, said);
  }
}
