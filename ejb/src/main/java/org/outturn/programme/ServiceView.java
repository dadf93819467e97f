package org.outturn.programme;

import org.outturn.kernel.PartialDate;

/**
 * A service of a programme.
 *
 * @param number its name in addresses, from 1
 * @param provider the slug of the organisation that provides it
 * @param cohort whom it is for; null: not stated
 * @param commissionedOn null: not stated
 * @param grant the reference of the grant that funds it; null when there is none
 */
public record ServiceView(
    int number,
    long version,
    String title,
    String provider,
    String providerName,
    String detail,
    String cohort,
    PartialDate commissionedOn,
    String grant,
    String source) {}
