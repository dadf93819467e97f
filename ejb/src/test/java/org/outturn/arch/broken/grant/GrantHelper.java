package org.outturn.arch.broken.grant;

/** A name that says nothing. */
interface GrantHelper {}
