package org.outturn.arch.broken.grant;

/** A view with an entity in it. */
record CarelessView(BrokenGrant grant) {}
