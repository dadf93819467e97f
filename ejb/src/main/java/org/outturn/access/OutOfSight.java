package org.outturn.access;

import org.outturn.kernel.NotFound;

/**
 * The thing exists but is somebody else's. The caller sees a plain 404; the trail sees a refusal.
 */
public class OutOfSight extends NotFound {}
