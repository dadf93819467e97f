package org.outturn.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.outturn.kernel.Money;

/**
 * A variation of a grant and what it changed.
 *
 * @param authorisedSum the sum that had to lie within the limit of whoever made it; null: not known
 */
public record VariationView(
    int number,
    VariationKind kind,
    LocalDate variedOn,
    String reason,
    String source,
    boolean illustrative,
    Money authorisedSum,
    String madeBy,
    Instant recordedAt,
    List<Change> changes) {

  public VariationView {
    changes = List.copyOf(changes);
  }

  /**
   * A field before and after.
   *
   * @param field as the API names it: "endsOn", "profile.2018-19"
   * @param before null: there was nothing
   */
  public record Change(String field, String before, String after) {}
}
