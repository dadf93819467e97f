package org.outturn.arch.broken.stray;

/** Belongs to no capability. */
interface Stray {}
