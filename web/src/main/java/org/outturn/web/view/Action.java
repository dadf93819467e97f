package org.outturn.web.view;

/**
 * A link to change what stands beside it.
 *
 * @param hiddenText what screen readers hear after the text: "Change" becomes "Change name"
 */
public record Action(String text, String href, String hiddenText) {}
