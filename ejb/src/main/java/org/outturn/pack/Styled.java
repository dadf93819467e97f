package org.outturn.pack;

/** A value that looks different from the rest of its column. */
record Styled(Object value, Look look) {}
