package org.outturn.pack;

import org.outturn.performance.TargetValue;

/** A target with its key. */
record TargetFact(long id, TargetValue value) {}
