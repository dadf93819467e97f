package org.outturn.web.grant;

import java.util.List;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Instrument;
import org.outturn.grant.Party;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * The form that sets up a grant or describes it anew.
 *
 * @param version what a change is based on; null for a new grant
 * @param clash what differs when somebody else changed the grant; null otherwise
 */
public record GrantFormPage(
    String title,
    String action,
    List<Crumb> crumbs,
    List<Party> parties,
    String version,
    TypedGrant typed,
    List<FieldError> errors,
    Clash clash) {

  static GrantFormPage creating(List<Party> parties, TypedGrant typed, List<FieldError> errors) {
    var title = "Set up a grant";
    return new GrantFormPage(
        title,
        "/grants/new",
        List.of(new Crumb("Home", "/"), new Crumb("Grants", "/grants"), new Crumb(title, null)),
        parties,
        null,
        typed,
        errors,
        null);
  }

  static GrantFormPage changing(
      String grant, long version, TypedGrant typed, List<FieldError> errors, Clash clash) {
    var title = "Change " + grant;
    return new GrantFormPage(
        title,
        "/grants/" + grant + "/change",
        GrantPlaces.crumbs(grant, "Change"),
        List.of(),
        String.valueOf(version),
        typed,
        errors,
        clash);
  }

  public List<Item> providers() {
    return Words.parties(parties.stream().filter(Party::provider).toList());
  }

  public List<Item> instruments() {
    return Words.words(Instrument.class, Instrument::words);
  }

  /** A grant from the papers may stand further on already. */
  public List<Item> statuses() {
    return List.of(
        Item.of(GrantStatus.PROPOSED.name(), "Proposed").withHint("It is awarded here later"),
        Item.of(GrantStatus.AWARDED.name(), "Awarded")
            .withHint("Awarded elsewhere, to be recorded so"),
        Item.of(GrantStatus.ACTIVE.name(), "Active").withHint("Active already, to be recorded so"),
        Item.of(GrantStatus.ENDED.name(), "Ended").withHint("Over already, to be recorded so"));
  }
}
