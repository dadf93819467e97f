package org.outturn.pack;

/**
 * A text that leads to a place in the same workbook.
 *
 * @param place such as {@code 'Money'!A1}
 */
record Leap(String text, String place) {}
