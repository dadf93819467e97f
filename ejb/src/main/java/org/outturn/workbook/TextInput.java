package org.outturn.workbook;

/**
 * A section of narrative that the workbook asks for.
 *
 * @param section lower-case words joined by {@code _}
 * @param guidance what to write about
 * @param previousText what the period before said; empty when nothing
 */
public record TextInput(String section, String title, String guidance, String previousText) {}
