package org.outturn.web.grant;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.outturn.grant.GrantStatus;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * What the page that moves a grant on shows.
 *
 * @param open the states that the reader may move it to
 * @param clash not null when somebody else changed the grant meanwhile
 */
public record StepPage(
    GrantHead head,
    GrantStatus now,
    Set<GrantStatus> open,
    long version,
    TypedGrant typed,
    List<FieldError> errors,
    Clash clash) {

  private static final List<Item> STEPS =
      List.of(
          step(
              GrantStatus.AWARDED,
              "It was awarded",
              "Within a recommendation of a signed decision, or by your office up to its limit"),
          step(
              GrantStatus.ACTIVE,
              "It is active",
              "An agreement that both parties have signed is in force on that day"),
          step(GrantStatus.ENDED, "It ended", "Its time was over"),
          step(GrantStatus.TERMINATED, "It was terminated", "Before its time, with a reason"));

  public StepPage {
    open = Set.copyOf(open);
    errors = List.copyOf(errors);
  }

  public String status() {
    return now.words().toLowerCase(Locale.UK);
  }

  /** What can happen next, as far as the reader may say so. */
  public List<Item> steps() {
    return STEPS.stream().filter(one -> open.contains(GrantStatus.valueOf(one.value()))).toList();
  }

  /** Whether a reason can be asked for. */
  public boolean reasons() {
    return open.contains(GrantStatus.TERMINATED);
  }

  private static Item step(GrantStatus to, String words, String hint) {
    return Item.of(to.name(), words).withHint(hint);
  }
}
