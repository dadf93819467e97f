package org.outturn.kernel;

/**
 * Points at anything that an event, a discrepancy or a document can be about.
 *
 * @param kind what it is, as in URLs: "grant", "return", "account"
 * @param reference how people name it: "LGE-2017", "LGE-2017/2019-20-Q2"
 */
public record SubjectRef(String kind, String reference) {

  public static SubjectRef of(String kind, String reference) {
    return new SubjectRef(kind, reference);
  }

  @Override
  public String toString() {
    return kind + " " + reference;
  }
}
