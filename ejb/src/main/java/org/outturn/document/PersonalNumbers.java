package org.outturn.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of the identifiers that the United Kingdom gives to people, homes and lines. */
final class PersonalNumbers {

  private static final Pattern NHS =
      Pattern.compile("(?<![\\d.,£-])\\d{3}([ -]?)\\d{3}\\1\\d{4}(?![\\d.,-]*\\d)");

  /** HMRC's form: two letters (some never given), six digits, A to D. */
  private static final Pattern NATIONAL_INSURANCE =
      Pattern.compile(
          "\\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
              + "( ?)\\d{2}\\1\\d{2}\\1\\d{2}\\1[A-D]\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern POSTCODE =
      Pattern.compile(
          "\\b(?:AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH"
              + "|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV"
              + "|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE"
              + "|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ"
              + "|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)"
              + "\\d[A-Z\\d]?( ?)\\d([ABD-HJLNP-UW-Z]{2})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  /** Ordinary and mobile lines; 03 and 08 belong to organisations. Dates have shorter groups. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d.,£/-])(?:(?:\\+44|0044) ?(?:\\(0\\) ?)?|\\(?0)"
              + "(?<number>[127]\\d{1,4}\\)?[ -]{0,2}\\d{3,4}[ -]?\\d{3,6})(?![\\d/])");

  private static final Pattern EMAIL =
      Pattern.compile("([A-Za-z0-9._%+'-]{1,64})@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+");

  /** Addresses of offices, not of people. */
  private static final Set<String> OFFICES =
      Set.of(
          "admin",
          "contact",
          "enquiries",
          "enquiry",
          "finance",
          "grants",
          "hello",
          "help",
          "info",
          "mail",
          "office",
          "reception",
          "referral",
          "referrals",
          "reporting",
          "support",
          "team");

  private PersonalNumbers() {}

  static void find(String text, TextShape shape, Set<PersonalDataKind> kinds) {
    if (shape.at()) {
      email(text, kinds);
    }
    if (shape.inward() && postcode(text)) {
      kinds.add(PersonalDataKind.POSTCODE);
    }
    if (shape.digits() >= 6 && NATIONAL_INSURANCE.matcher(text).find()) {
      kinds.add(PersonalDataKind.NATIONAL_INSURANCE_NUMBER);
    }
    if (shape.digits() >= 10 && nhs(text)) {
      kinds.add(PersonalDataKind.NHS_NUMBER);
    }
    if (shape.digits() >= 10 && phone(text)) {
      kinds.add(PersonalDataKind.PHONE_NUMBER);
    }
  }

  private static void email(String text, Set<PersonalDataKind> kinds) {
    var address = EMAIL.matcher(text);
    while (address.find()) {
      if (!OFFICES.contains(address.group(1).toLowerCase(Locale.ROOT))) {
        kinds.add(PersonalDataKind.EMAIL_ADDRESS);
      }
    }
  }

  /** In capitals, or with its space: "M1 2nd" is a milestone. */
  private static boolean postcode(String text) {
    var code = POSTCODE.matcher(text);
    while (code.find()) {
      var capitals = code.group().equals(code.group().toUpperCase(Locale.ROOT));
      var spaced = !code.group(1).isEmpty() && !ORDINALS.contains(code.group(2));
      if (capitals || spaced) {
        return true;
      }
    }
    return false;
  }

  /** Nine or ten digits after the 0. */
  private static boolean phone(String text) {
    var number = PHONE.matcher(text);
    while (number.find()) {
      var digits = number.group("number").replaceAll("\\D", "").length();
      if (digits == 9 || digits == 10) {
        return true;
      }
    }
    return false;
  }

  private static boolean nhs(String text) {
    var number = NHS.matcher(text);
    while (number.find()) {
      if (isNhsNumber(number.group().replaceAll("\\D", ""))) {
        return true;
      }
    }
    return false;
  }

  /** The check digit: weights 10 to 2, modulus 11 (NHS Data Dictionary, NHS NUMBER). */
  private static boolean isNhsNumber(String digits) {
    var sum = 0;
    for (var i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    var check = (11 - sum % 11) % 11;
    var same = digits.chars().distinct().count() == 1;
    return !same && check == digits.charAt(9) - '0';
  }
}
