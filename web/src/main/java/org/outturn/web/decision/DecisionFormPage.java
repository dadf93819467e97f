package org.outturn.web.decision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.decision.RecommendationKind;
import org.outturn.decision.SectionKind;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FormRow;
import org.outturn.web.view.Item;

/**
 * The form of a decision's text.
 *
 * @param reference null for a new one, whose reference is typed
 * @param typed the reference and state as typed, for a new one
 * @param version what the change is based on; null for a new one
 * @param clash what differs from what somebody else saved meanwhile; null when nobody did
 */
public record DecisionFormPage(
    String reference,
    DecisionForm form,
    NewTyped typed,
    Long version,
    Clash clash,
    List<FieldError> errors) {

  /**
   * What only a new decision asks.
   *
   * @param recorded whether it was published already
   */
  public record NewTyped(
      String reference, boolean recorded, List<String> signedOn, List<String> publishedOn) {

    static final List<String> NO_DAY = List.of("", "", "");
    static final NewTyped EMPTY = new NewTyped("", false, NO_DAY, NO_DAY);
  }

  public boolean isNew() {
    return reference == null;
  }

  public String title() {
    return isNew() ? "Draft a decision" : "Change " + reference;
  }

  public String action() {
    return isNew() ? "/decisions/new" : "/decisions/" + reference + "/text";
  }

  public List<Crumb> crumbs() {
    var list = new Crumb("Decisions", "/decisions");
    return isNew()
        ? List.of(list, new Crumb(title(), null))
        : List.of(list, new Crumb(reference, "/decisions/" + reference), new Crumb("Change", null));
  }

  public String titleTyped() {
    return form.title();
  }

  public String decidedBy() {
    return form.decidedBy();
  }

  public String decisionMaker() {
    return form.decisionMaker();
  }

  public String opportunity() {
    return form.opportunity();
  }

  public List<FormRow> sections() {
    return form.sections().rows();
  }

  public List<FormRow> recommendations() {
    return form.recommendations().rows();
  }

  public List<FormRow> powers() {
    return form.powers().rows();
  }

  public List<FormRow> papers() {
    return form.papers().rows();
  }

  public List<FormRow> related() {
    return form.related().rows();
  }

  public List<FormRow> objectives() {
    return form.objectives().rows();
  }

  public List<Item> sectionKinds() {
    return Stream.concat(
            Stream.of(Item.of("", "Select")),
            Arrays.stream(SectionKind.values()).map(one -> Item.of(one.name(), one.words())))
        .toList();
  }

  public List<Item> recommendationKinds() {
    return Stream.concat(
            Stream.of(Item.of("", "Select")),
            Arrays.stream(RecommendationKind.values()).map(one -> Item.of(one.name(), one.words())))
        .toList();
  }

  public List<Item> states() {
    return List.of(
        Item.of("draft", "A draft, to be signed off and signed here"),
        Item.of("recorded", "A decision that was published already, to be put on record"));
  }

  public String state() {
    return typed.recorded() ? "recorded" : "draft";
  }
}
