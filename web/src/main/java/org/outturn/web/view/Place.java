package org.outturn.web.view;

/**
 * One of the pages about a thing, in the navigation beside its heading.
 *
 * @param current whether it is the page that is shown
 */
public record Place(String text, String href, boolean current) {}
