package org.outturn.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbers of the registers of charities and companies. They have no check digit: what can be
 * told is their length, their prefix and the lowest number that was ever given.
 */
final class RegistrationNumbers {

  /** England and Wales, six or seven digits; a linked charity has a suffix. */
  private static final Pattern ENGLISH = Pattern.compile("(\\d{6,7})(-\\d{1,3})?");

  private static final Pattern SCOTTISH = Pattern.compile("SC\\d{6}");
  private static final Pattern NORTHERN_IRISH = Pattern.compile("NIC\\d{6}");
  private static final int LOWEST_ENGLISH = 200_000;

  private static final Pattern COMPANY = Pattern.compile("\\d{8}|R0\\d{6}|[A-Z]{2}\\d{6}");

  /** What Companies House puts before the six digits of those that are not plain English ones. */
  private static final Set<String> PREFIXES =
      Set.of(
          "AC", "CE", "CS", "ES", "FC", "FE", "GE", "GN", "GS", "IC", "IP", "LP", "NA", "NC", "NF",
          "NI", "NL", "NO", "NP", "NR", "NV", "NZ", "OC", "OE", "PC", "R0", "RC", "RS", "SA", "SC",
          "SE", "SF", "SG", "SI", "SL", "SO", "SP", "SR", "SZ", "ZC");

  private RegistrationNumbers() {}

  static boolean isCharity(String number) {
    var english = ENGLISH.matcher(number);
    if (english.matches()) {
      return Integer.parseInt(english.group(1)) >= LOWEST_ENGLISH
          && (english.group(1).length() == 6 || english.group(1).charAt(0) != '0');
    }
    return hasNumber(number)
        && (SCOTTISH.matcher(number).matches() || NORTHERN_IRISH.matcher(number).matches());
  }

  static boolean isCompany(String number) {
    return COMPANY.matcher(number).matches()
        && hasNumber(number)
        && (Character.isDigit(number.charAt(0)) || PREFIXES.contains(number.substring(0, 2)));
  }

  private static boolean hasNumber(String number) {
    return number.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  /**
   * The identifiers of 360Giving, by the register that each number is of: GB-CHC-1234567.
   *
   * @param charity null: not stated
   * @param company null: not stated
   */
  static List<String> identifiers(String charity, String company) {
    var found = new ArrayList<String>();
    if (charity != null) {
      found.add(register(charity) + charity);
    }
    if (company != null) {
      found.add("GB-COH-" + company);
    }
    return found;
  }

  private static String register(String charity) {
    if (SCOTTISH.matcher(charity).matches()) {
      return "GB-SC-";
    }
    return NORTHERN_IRISH.matcher(charity).matches() ? "GB-NIC-" : "GB-CHC-";
  }
}
