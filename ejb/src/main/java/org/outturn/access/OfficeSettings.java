package org.outturn.access;

import java.util.List;
import org.outturn.kernel.Money;

/**
 * The offices of a body and the sums that its limits step up by.
 *
 * @param bands the highest sum of each band but the last, which has none
 * @param version how often the bands were recorded
 */
public record OfficeSettings(List<Money> bands, List<OfficeView> offices, long version) {

  /** The bands of a body that has recorded none: the Greater London Authority's of 2017. */
  public static final List<Money> DEFAULT_BANDS =
      List.of(Money.of("10000"), Money.of("50000"), Money.of("150000"));

  public OfficeSettings {
    bands = List.copyOf(bands);
    offices = List.copyOf(offices);
  }
}
