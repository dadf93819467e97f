package org.outturn.web.grant;

import java.util.List;
import org.outturn.grant.ConditionChange;
import org.outturn.grant.ConditionRow;
import org.outturn.grant.NewCondition;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;

/**
 * The form that attaches a condition or changes what one says.
 *
 * @param code null when a condition is attached
 * @param clash not null when somebody else changed the condition meanwhile
 */
public record ConditionFormPage(
    String grant, String code, CommitmentForm typed, List<FieldError> errors, Clash clash) {

  public ConditionFormPage {
    errors = List.copyOf(errors);
  }

  static ConditionFormPage attaching(String grant, CommitmentForm typed, List<FieldError> errors) {
    return new ConditionFormPage(grant, null, typed, errors, null);
  }

  static ConditionFormPage changing(String grant, ConditionRow now) {
    return new ConditionFormPage(grant, now.code(), saved(now), List.of(), null);
  }

  static ConditionFormPage again(
      String grant, String code, CommitmentForm typed, List<FieldError> errors) {
    return new ConditionFormPage(grant, code, typed, errors, null);
  }

  static ConditionFormPage clashing(String grant, ConditionRow now, CommitmentForm typed) {
    var clash =
        Clash.of()
            .field("title", "Title", now.title(), typed.get("title"))
            .field("requirement", "What it asks", now.requirement(), typed.get("requirement"))
            .field("target", "Target", now.target(), typed.get("target"))
            .field("dueOn-day", "Due", now.dueOn(), typed.dayTyped("dueOn"))
            .field(
                "beforePayment",
                "Must be met before payment",
                now.beforePayment() ? "yes" : "no",
                typed.ticked("beforePayment") ? "yes" : "no")
            .done();
    return new ConditionFormPage(
        grant, now.code(), typed.with("version", now.version()), List.of(), clash);
  }

  private static CommitmentForm saved(ConditionRow now) {
    return CommitmentForm.EMPTY
        .with("version", now.version())
        .with("title", now.title())
        .with("requirement", now.requirement())
        .with("target", now.target())
        .with("beforePayment", now.beforePayment() ? "true" : "")
        .withDay("dueOn", now.dueOn());
  }

  /**
   * @throws InvalidInput when a date cannot be read
   */
  static NewCondition attached(CommitmentForm typed) {
    return new NewCondition(
        typed.get("code").strip(),
        typed.get("title"),
        typed.get("requirement"),
        typed.get("target"),
        typed.day("dueOn"),
        typed.ticked("beforePayment"),
        typed.get("source"));
  }

  /**
   * @throws InvalidInput when a date cannot be read
   */
  static ConditionChange changed(CommitmentForm typed) {
    return new ConditionChange(
        typed.day("effectiveFrom"),
        typed.get("title"),
        typed.get("requirement"),
        typed.get("target"),
        typed.day("dueOn"),
        typed.ticked("beforePayment"),
        typed.get("reason"));
  }

  public boolean attaching() {
    return code == null;
  }

  public String title() {
    return attaching() ? "Attach a condition" : "Change condition " + code;
  }

  public String action() {
    return attaching() ? root() : root() + "/" + code + "/change";
  }

  private String root() {
    return "/grants/" + grant + "/conditions";
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Grants", "/grants"),
        new Crumb(grant, "/grants/" + grant),
        new Crumb("Conditions", root()),
        new Crumb(title(), null));
  }
}
