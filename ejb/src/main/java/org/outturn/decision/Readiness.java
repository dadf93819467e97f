package org.outturn.decision;

import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Money;
import org.outturn.kernel.RuleViolation;

/**
 * What still stands between a draft and its signature.
 *
 * @param toReady what keeps it from being handed in for signature
 * @param toSign what keeps it from being signed beside that
 * @param sum the sum of the ceilings; null when one is not stated
 * @param offices who may sign for that sum
 */
public record Readiness(
    List<Obstacle> toReady, List<Obstacle> toSign, Money sum, List<String> offices) {

  /**
   * One thing in the way.
   *
   * @param code what the API calls it
   * @param message what it is and how to mend it
   */
  public record Obstacle(String code, String message) {}

  public Readiness {
    toReady = List.copyOf(toReady);
    toSign = List.copyOf(toSign);
    offices = List.copyOf(offices);
  }

  static Readiness of(
      DecisionText text,
      List<SignOffView> signOffs,
      List<DiscrepancyRow> discrepancies,
      List<String> offices) {
    var ready = new ArrayList<Obstacle>();
    missing(text, ready);
    signOffs.forEach(one -> missing(one, ready));
    var sign =
        discrepancies.stream()
            .filter(DiscrepancyRow::stops)
            .map(
                one ->
                    new Obstacle(
                        "discrepancy-open",
                        "Discrepancy "
                            + one.code()
                            + " is open and stops signing: "
                            + one.title()
                            + ". Resolve it with a reason first"))
            .toList();
    return new Readiness(ready, sign, text.ceilings(), offices);
  }

  private static void missing(DecisionText text, List<Obstacle> obstacles) {
    for (var kind :
        List.of(
            SectionKind.SUMMARY, SectionKind.FINANCE, SectionKind.LEGAL, SectionKind.EQUALITY)) {
      if (!text.says(kind)) {
        obstacles.add(
            new Obstacle(
                "section-missing", "The paper has no " + lower(kind.words()) + ": write them in"));
      }
    }
    if (text.recommendations().isEmpty()) {
      obstacles.add(
          new Obstacle(
              "recommendation-missing", "The paper recommends nothing: add what is asked"));
    }
    if (text.powers().isEmpty()) {
      obstacles.add(
          new Obstacle("power-missing", "The paper names no legal power: add the Act and section"));
    }
  }

  private static void missing(SignOffView one, List<Obstacle> obstacles) {
    var who = one.kind().words();
    switch (one.state()) {
      case SIGNED_OFF -> {}
      case NOBODY_NAMED ->
          obstacles.add(
              new Obstacle("sign-offs-missing", who + ": nobody is named to sign off. Name them"));
      case WAITING ->
          obstacles.add(new Obstacle("sign-offs-missing", who + " has not signed off yet"));
      case SENT_BACK ->
          obstacles.add(
              new Obstacle(
                  "sign-off-sent-back", who + " sent it back: change the text and ask again"));
      case LAPSED ->
          obstacles.add(
              new Obstacle(
                  "sign-offs-missing",
                  who + " signed off an older text: what changed since must be signed off again"));
    }
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
  }

  /** Refuses when something keeps the decision from being handed in. */
  void requireReady() {
    refuse(toReady);
  }

  /** Refuses when something keeps the decision from being signed. */
  void requireSignable() {
    refuse(toReady);
    refuse(toSign);
  }

  private static void refuse(List<Obstacle> obstacles) {
    if (!obstacles.isEmpty()) {
      var messages = obstacles.stream().map(Obstacle::message).toList();
      throw new RuleViolation(obstacles.get(0).code(), String.join(". ", messages));
    }
  }
}
