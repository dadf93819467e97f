package org.outturn.grant;

/** An organisation to choose in a form. */
public record Party(String slug, String name, boolean provider) {}
