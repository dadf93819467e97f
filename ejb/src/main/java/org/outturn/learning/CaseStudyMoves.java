package org.outturn.learning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.Dates;
import org.outturn.kernel.RuleViolation;

/**
 * Takes a case study from draft to publication: consent is checked, another person than its authors
 * reviews it, then it is published. Any of it may be withdrawn, with a reason.
 */
@Stateless
@Requires(Permission.RECORD_LEARNING)
public class CaseStudyMoves {

  @Inject LearningItems items;
  @Inject Sharing sharing;
  @Inject StudyTexts texts;
  @Inject Steps steps;
  @Inject Clock clock;

  /**
   * Notes on what ground the newest text may be told.
   *
   * @param note where the consent is kept; may be blank only when nobody is described
   * @param nobodyRecognisable whether the checker vouches that nobody who uses services can be
   *     recognised
   */
  public void checkConsent(
      String reference, Long version, Consent consent, String note, boolean nobodyRecognisable) {
    var item = items.own(LearningKind.CASE_STUDY, reference, version);
    var words = new LearningWords(Dates.londonDay(clock.instant()));
    words.needed("consent", consent, "Select on what ground it may be told");
    var said =
        consent == Consent.NOBODY_DESCRIBED
            ? words.optionalText("note", note)
            : words.text("note", note, "Enter where the consent is kept");
    words.unless(
        nobodyRecognisable,
        "nobodyRecognisable",
        "Confirm that nobody who uses services can be recognised, or change the text first");
    words.done("The consent cannot be recorded like this");
    needs(item, LearningStatus.DRAFT, "Only a draft has its consent checked");
    var text = texts.newest(item);
    steps.add(item, Step.checked(text, consent, said));
    move(item, LearningStatus.CONSENT_CHECKED, "consent-checked", text);
  }

  /** Passes the newest text; nobody reviews what they wrote, whoever wrote the last of it. */
  public void review(String reference, Long version, String note) {
    var item = items.own(LearningKind.CASE_STUDY, reference, version);
    var words = new LearningWords(Dates.londonDay(clock.instant()));
    var said = words.optionalText("note", note);
    words.done("The review cannot be recorded like this");
    needs(
        item,
        LearningStatus.CONSENT_CHECKED,
        "Only a case study whose consent is checked is reviewed");
    if (texts.writtenByActor(item)) {
      throw new RuleViolation(
          "own-text", "You wrote some of this: somebody else of your body has to review it");
    }
    var text = texts.newest(item);
    steps.add(item, Step.of(LearningStatus.REVIEWED, text, said));
    move(item, LearningStatus.REVIEWED, "reviewed", text);
  }

  /** Shares the reviewed text with everybody who may read what is published. */
  public void publish(String reference, Long version, Publication wanted) {
    var item = items.own(LearningKind.CASE_STUDY, reference, version);
    var text = texts.get(item, texts.newest(item)).orElseThrow();
    var publication =
        new Publication(wanted.published(), wanted.where(), false)
            .checked(today(), text.details().source() == null ? text.details().happened() : null);
    needs(item, LearningStatus.REVIEWED, "Only a reviewed case study is published");
    sharing.published(item, text.number(), text.details().face(), publication);
  }

  /** Takes it back, with a reason; its own body still reads it. */
  public void withdraw(String reference, Long version, String reason) {
    sharing.withdraw(items.own(LearningKind.CASE_STUDY, reference, version), reason);
  }

  private void move(LearningItem item, LearningStatus status, String event, int text) {
    items.moved(item, status, item.shared());
    items.record(item, event, Map.of("text", Integer.toString(text)));
  }

  private static void needs(LearningItem item, LearningStatus status, String otherwise) {
    if (item.status() != status) {
      throw new RuleViolation(
          "wrong-state", otherwise + "; this one is “" + item.status().words() + "”");
    }
  }

  private LocalDate today() {
    return Dates.londonDay(clock.instant());
  }
}
