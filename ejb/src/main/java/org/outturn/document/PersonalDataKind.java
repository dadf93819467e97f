package org.outturn.document;

/** The kinds of personal data that a return must never hold and the screen looks for. */
public enum PersonalDataKind {
  DATE_OF_BIRTH("a date of birth"),
  NAME_WITH_BIRTH_DATE("a name with a date of birth"),
  NHS_NUMBER("an NHS number"),
  NATIONAL_INSURANCE_NUMBER("a National Insurance number"),
  POSTCODE("a full postcode"),
  PHONE_NUMBER("a phone number"),
  EMAIL_ADDRESS("an e-mail address of a person"),
  PERSONAL_COLUMN("a column heading for personal details");

  private final String words;

  PersonalDataKind(String words) {
    this.words = words;
  }

  /** The words of pages: "an NHS number". */
  public String words() {
    return words;
  }
}
