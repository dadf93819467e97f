package org.outturn.learning;

import java.util.Arrays;
import java.util.List;

/** What learning is about. The first six are the elements of specialist reviews (PCD 211, 2.9). */
public enum Theme {
  VULNERABILITY("Vulnerability", true),
  CHILD_SEXUAL_EXPLOITATION("Child sexual exploitation (CSE)", true),
  VULNERABLE_FEMALES("Vulnerable females", true),
  VULNERABLE_LOCATIONS("Vulnerable locations", true),
  KNIFE_CRIME("Knife crime", true),
  SOCIAL_MEDIA("Social media", true),
  EXPLOITATION("Gangs and exploitation", false),
  PARENTING("Parents and families", false),
  HEALTH("Health and wellbeing", false),
  COMMUNITY_CONFIDENCE("Trust and confidence of communities", false),
  EXTREMISM("Extremism and radicalisation", false),
  PARTNERSHIP("Working in partnership", false);

  private final String words;
  private final boolean ofReviews;

  Theme(String words, boolean ofReviews) {
    this.words = words;
    this.ofReviews = ofReviews;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }

  /** The elements that a peer review can look at. */
  public static List<Theme> ofReviews() {
    return Arrays.stream(values()).filter(theme -> theme.ofReviews).toList();
  }

  /** Whether a peer review can look at it. */
  boolean inReviews() {
    return ofReviews;
  }
}
