package org.outturn.arch.broken.pack;

/** Something below grants in the table. */
public interface BrokenPack {}
