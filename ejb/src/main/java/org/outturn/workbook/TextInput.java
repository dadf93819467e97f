package org.outturn.workbook;

import org.outturn.performance.ReturnSection;

/**
 * A section of narrative that the workbook asks for.
 *
 * @param section lower-case words joined by {@code _}
 * @param guidance what to write about
 * @param previousText what the period before said; empty when nothing
 */
public record TextInput(String section, String title, String guidance, String previousText) {

  /** Whether a workbook may lack it, since what it is about may be newer than the workbook. */
  boolean mayBeMissing() {
    return ReturnSection.isCondition(section);
  }
}
