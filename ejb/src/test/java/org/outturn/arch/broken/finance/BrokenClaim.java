package org.outturn.arch.broken.finance;

/** Something beside diversity in the table. */
public interface BrokenClaim {}
