package org.outturn.decision;

import java.time.LocalDate;

/**
 * A decision as its page shows it.
 *
 * @param body the name of the body that made it
 * @param signedOn null: not stated by the published decision
 */
public record DecisionView(
    String reference, String title, String body, String decidedBy, LocalDate signedOn) {}
