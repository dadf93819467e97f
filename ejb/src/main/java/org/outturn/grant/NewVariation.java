package org.outturn.grant;

import java.time.LocalDate;
import java.util.List;
import org.outturn.kernel.Money;

/**
 * A variation to make; of what it changes only the fields of its kind are read.
 *
 * @param endsOn the new end (extension)
 * @param ceiling the new ceiling (uplift, reduction)
 * @param profile the new sums of years (reprofile)
 * @param scope what is delivered from now on (scope)
 * @param provider the slug of the new lead provider (change of provider)
 * @param source the document and section that tells of it; null when it is agreed here
 */
public record NewVariation(
    VariationKind kind,
    LocalDate variedOn,
    String reason,
    LocalDate endsOn,
    Money ceiling,
    List<ProfileRow> profile,
    String scope,
    String provider,
    String source,
    boolean illustrative) {

  public NewVariation {
    profile = profile == null ? List.of() : List.copyOf(profile);
  }
}
