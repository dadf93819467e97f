package org.outturn.web.view;

import gg.jte.Content;

/**
 * A titled part of a page, one tab or one section of an accordion.
 *
 * @param id its anchor, unique on the page; an accordion makes its own
 */
public record Section(String id, String title, Content content) {}
