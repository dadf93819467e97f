package org.outturn.learning;

/** One part of a case study: a heading of its series and the words below it. */
public record SectionText(String heading, String words) {}
