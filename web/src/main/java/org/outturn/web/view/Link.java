package org.outturn.web.view;

/** A text that leads somewhere. */
public record Link(String text, String href) {}
