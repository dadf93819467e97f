package org.outturn.performance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.outturn.grant.ConditionRow;

/**
 * A place for words in a return: a part of the narrative, or how one condition of the grant comes
 * on.
 *
 * @param code lower-case words joined by {@code _}: "progress", "condition_l2"
 * @param guidance what to write about
 */
public record ReturnSection(String code, String title, String guidance) {

  private static final String CONDITION = "condition_";

  static ReturnSection of(NarrativeSection section) {
    return new ReturnSection(section.code(), section.title(), section.guidance());
  }

  static ReturnSection of(ConditionRow condition) {
    return new ReturnSection(
        ofCondition(condition.code()),
        "Condition " + condition.code() + ": " + condition.title(),
        "What you did in the period to meet it. It asks: " + condition.requirement());
  }

  /** The code of the section about a condition. */
  static String ofCondition(String condition) {
    return CONDITION + condition.toLowerCase(Locale.ROOT);
  }

  /** The sections that every return has. */
  public static List<ReturnSection> narrative() {
    return Arrays.stream(NarrativeSection.values()).map(ReturnSection::of).toList();
  }

  /**
   * Whether a section is about a condition. Conditions come and go between the download of a
   * workbook and its upload.
   */
  public static boolean isCondition(String code) {
    return code.startsWith(CONDITION);
  }
}
