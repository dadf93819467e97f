package org.outturn.demo;

/** How the demonstration names the documents that it is made from. */
final class DemoSources {

  /** The council's page about its gangs programme, undated. */
  static final String GANGS_PAGE =
      "Waltham Forest Council, web page How we are tackling gang issues";

  /** The council's news of the launch. */
  static final String NEWS = "Waltham Forest Council, news of 26 April 2019";

  /**
   * The case study of the partnership, which tells of November 2019; its own date is not stated.
   */
  static final String CASE_STUDY = "Case study, Waltham Forest Violence Reduction Partnership";

  static final String PAPER = "PCD 211";

  private DemoSources() {}
}
