package org.outturn.pack;

/** The newest event of the audit trail: whoever keeps it can prove the trail up to there. */
record ChainHead(long id, String hash) {}
