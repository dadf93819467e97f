package org.outturn.web.grant;

import java.util.Arrays;
import java.util.List;
import org.outturn.grant.MilestoneFacts;
import org.outturn.grant.MilestoneOwner;
import org.outturn.grant.MilestoneRow;
import org.outturn.grant.NewMilestone;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * The form that plans a milestone or changes what one says.
 *
 * @param code null when a milestone is planned
 * @param clash not null when somebody else changed the milestone meanwhile
 */
public record MilestoneFormPage(
    String grant, String code, CommitmentForm typed, List<FieldError> errors, Clash clash) {

  public MilestoneFormPage {
    errors = List.copyOf(errors);
  }

  static MilestoneFormPage planning(String grant, CommitmentForm typed, List<FieldError> errors) {
    return new MilestoneFormPage(grant, null, typed, errors, null);
  }

  static MilestoneFormPage changing(String grant, MilestoneRow now) {
    return new MilestoneFormPage(grant, now.code(), saved(now), List.of(), null);
  }

  static MilestoneFormPage again(
      String grant, String code, CommitmentForm typed, List<FieldError> errors) {
    return new MilestoneFormPage(grant, code, typed, errors, null);
  }

  static MilestoneFormPage clashing(String grant, MilestoneRow now, CommitmentForm typed) {
    var facts = now.facts();
    var clash =
        Clash.of()
            .field("title", "Title", facts.title(), typed.get("title"))
            .field(
                "description", "What is delivered", facts.description(), typed.get("description"))
            .field("owner", "Delivered by", facts.owner(), typed.get("owner"))
            .field("unit", "What is counted", facts.unit(), typed.get("unit"))
            .field("promisedUnits", "How many", facts.promised(), typed.get("promisedUnits"))
            .field("dueOn-day", "Due", facts.dueOn(), typed.dayTyped("dueOn"))
            .done();
    return new MilestoneFormPage(
        grant, now.code(), typed.with("version", now.version()), List.of(), clash);
  }

  private static CommitmentForm saved(MilestoneRow now) {
    var facts = now.facts();
    return CommitmentForm.EMPTY
        .with("version", now.version())
        .with("title", facts.title())
        .with("description", facts.description())
        .with("owner", facts.owner())
        .with("unit", facts.unit())
        .with("promisedUnits", facts.promised())
        .withDay("dueOn", facts.dueOn());
  }

  /**
   * @throws InvalidInput when a date or number cannot be read
   */
  static NewMilestone planned(CommitmentForm typed) {
    return new NewMilestone(typed.get("code").strip(), facts(typed), typed.get("source"));
  }

  /**
   * @throws InvalidInput when a date or number cannot be read
   */
  static MilestoneFacts facts(CommitmentForm typed) {
    var owner =
        Arrays.stream(MilestoneOwner.values())
            .filter(one -> one.name().equals(typed.get("owner")))
            .findFirst();
    return new MilestoneFacts(
        typed.get("title"),
        typed.get("description"),
        owner.orElse(null),
        typed.get("unit"),
        typed.whole("promisedUnits"),
        typed.day("dueOn"));
  }

  public List<Item> owners() {
    return Arrays.stream(MilestoneOwner.values())
        .map(one -> Item.of(one.name(), one.words()))
        .toList();
  }

  public boolean planning() {
    return code == null;
  }

  public String title() {
    return planning() ? "Plan a milestone" : "Change milestone " + code;
  }

  public String action() {
    return planning() ? root() : root() + "/" + code + "/change";
  }

  private String root() {
    return "/grants/" + grant + "/milestones";
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Grants", "/grants"),
        new Crumb(grant, "/grants/" + grant),
        new Crumb("Milestones", root()),
        new Crumb(title(), null));
  }
}
