package org.outturn.web.view;

/**
 * One entry of the service's navigation.
 *
 * @param current whether the page shown is this one
 */
public record NavItem(String text, String href, boolean current) {}
