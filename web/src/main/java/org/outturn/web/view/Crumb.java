package org.outturn.web.view;

/**
 * One step of the breadcrumbs.
 *
 * @param href where it leads, or null for the page that is shown
 */
public record Crumb(String text, String href) {}
