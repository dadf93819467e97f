package org.outturn.pack;

/** The sheets of a decision pack, in their order. */
enum PackSheet {
  CONTENTS("Contents", "What is in this pack, as at which day, and how to check it"),
  SUMMARY("Summary", "The grant, what is not yet accepted, and the latest figures"),
  PERFORMANCE("Performance", "Every accepted figure by period, with targets, ratings and totals"),
  OUTCOMES("Outcomes", "What changed for people: how many of how many, with intervals"),
  MONEY("Money", "The ceiling and what is planned for each financial year"),
  CONDITIONS("Conditions", "What the grant requires and where each requirement stands"),
  PROVENANCE("Provenance", "Where every figure of this pack comes from and who accepted it");

  private final String title;
  private final String about;

  PackSheet(String title, String about) {
    this.title = title;
    this.about = about;
  }

  String title() {
    return title;
  }

  String about() {
    return about;
  }

  Leap leap() {
    return new Leap(title, "'" + title + "'!A1");
  }
}
