package org.outturn.grant;

import java.time.Instant;
import java.time.LocalDate;
import org.outturn.kernel.Money;

/**
 * What a grant says of itself beyond its sum and its dates.
 *
 * @param startsOnInferred whether the first day is our reading, because papers do not state it
 * @param deliveryEndsOn when delivery ends, where that is another day than the grant's
 * @param programmeTotal what papers give as the whole programme, all funders; null when not stated
 * @param responsibleOfficer the office of the senior responsible officer; null when not stated
 * @param predecessorReason why this grant follows the one before
 * @param recordedAt when Outturn learned of the grant
 */
public record GrantTerms(
    Instrument instrument,
    boolean startsOnInferred,
    LocalDate deliveryEndsOn,
    Money programmeTotal,
    String responsibleOfficer,
    String predecessorReason,
    LocalDate reportingFrom,
    Instant recordedAt) {}
