package org.outturn.performance;

import java.util.Locale;

/** The sections in which a provider tells the quarter in words. */
public enum NarrativeSection {
  PROGRESS("Progress in the period", "What was delivered, and how it compares with the plan."),
  SUCCESSES(
      "What went well", "One or two examples, without anything that could identify a person."),
  CHALLENGES("Challenges and risks", "What is in the way, and what you are doing about it."),
  CONDITIONS("Conditions of the grant", "What you did in the period to meet each condition."),
  PLANS("Plans for the next period", "What comes next, and any change to the forecast.");

  private final String title;
  private final String guidance;

  NarrativeSection(String title, String guidance) {
    this.title = title;
    this.guidance = guidance;
  }

  /** The section's code: the second word of {@code text.<section>}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String title() {
    return title;
  }

  public String guidance() {
    return guidance;
  }
}
