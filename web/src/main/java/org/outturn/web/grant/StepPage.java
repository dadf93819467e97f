package org.outturn.web.grant;

import java.util.List;
import java.util.Locale;
import org.outturn.grant.GrantStatus;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * What the page that moves a grant on shows.
 *
 * @param clash not null when somebody else changed the grant meanwhile
 */
public record StepPage(
    GrantHead head,
    GrantStatus now,
    long version,
    TypedGrant typed,
    List<FieldError> errors,
    Clash clash) {

  public String status() {
    return now.words().toLowerCase(Locale.UK);
  }

  /** What can happen next. */
  public List<Item> steps() {
    return switch (now) {
      case PROPOSED ->
          List.of(
              step(GrantStatus.AWARDED, "It was awarded", "By the decision that it rests on"),
              terminated());
      case AWARDED ->
          List.of(
              step(GrantStatus.ACTIVE, "It is active", "Both parties have signed the agreement"),
              terminated());
      case ACTIVE ->
          List.of(step(GrantStatus.ENDED, "It ended", "Its time was over"), terminated());
      case ENDED, CLOSED, TERMINATED -> List.of();
    };
  }

  private static Item terminated() {
    return step(GrantStatus.TERMINATED, "It was terminated", "Before its time, with a reason");
  }

  private static Item step(GrantStatus to, String words, String hint) {
    return Item.of(to.name(), words).withHint(hint);
  }
}
