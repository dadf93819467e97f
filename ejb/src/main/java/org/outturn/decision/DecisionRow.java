package org.outturn.decision;

import java.time.LocalDate;
import org.outturn.kernel.Money;

/**
 * A decision in a list.
 *
 * @param signedOn null: not stated, or not signed
 * @param ceilings the sum of its ceilings as far as stated; null when there is none
 * @param blocked whether an open discrepancy stops its signing; false for providers
 */
public record DecisionRow(
    String reference,
    String title,
    String body,
    DecisionStatus status,
    String decidedBy,
    LocalDate signedOn,
    LocalDate publishedOn,
    Money ceilings,
    boolean illustrative,
    boolean blocked) {}
