package org.outturn.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a password must be: long, not a common one, and not built on the username. Cyber Essentials
 * asks for twelve characters and for nothing about their kinds.
 */
public final class PasswordRules {

  public static final int SHORTEST = 12;
  public static final int LONGEST = 1000;

  /** Common ones of twelve characters or more; shorter ones fail by length. */
  private static final Set<String> COMMON =
      Set.of(
          "123456789012",
          "1234567890123",
          "12345678901234",
          "123456123456",
          "123123123123",
          "000000000000",
          "111111111111",
          "121212121212",
          "123412341234",
          "987654321012",
          "passwordpassword",
          "password1234",
          "password12345",
          "password123456",
          "password123!",
          "password1234!",
          "passw0rd1234",
          "p@ssw0rd1234",
          "mypassword123",
          "newpassword1",
          "qwertyuiop12",
          "qwertyuiop123",
          "qwertyuiopasdf",
          "qwertyqwerty",
          "qwerty123456",
          "qwerty1234567",
          "1q2w3e4r5t6y",
          "1qaz2wsx3edc",
          "zaq12wsxcde3",
          "abcdefghijkl",
          "abcdefghijklm",
          "abcd12345678",
          "abc123abc123",
          "administrator",
          "administrator1",
          "admin1234567",
          "adminadminadmin",
          "welcome12345",
          "welcome123456",
          "letmein12345",
          "iloveyou1234",
          "iloveyouforever",
          "changeme1234",
          "changemenow1",
          "football1234",
          "liverpool123",
          "manchesterunited",
          "sunshine1234",
          "princess1234",
          "unbelievable",
          "outturn12345",
          "outturnoutturn",
          "correcthorsebatterystaple");

  private PasswordRules() {}

  /** What is wrong with a password and how to mend it, or nothing. */
  public static Optional<String> problem(String password, String username) {
    if (password == null || password.isEmpty()) {
      return Optional.of("Enter a password");
    }
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("Password must be " + SHORTEST + " characters or more");
    }
    if (length > LONGEST) {
      return Optional.of("Password must be 1,000 characters or fewer");
    }
    var lower = password.toLowerCase(Locale.ROOT);
    if (COMMON.contains(lower) || lower.chars().distinct().count() < 3) {
      return Optional.of("This password is too easy to guess. Three random words make a good one");
    }
    if (username.length() >= 3 && lower.contains(username.toLowerCase(Locale.ROOT))) {
      return Optional.of("Password must not contain your username");
    }
    return Optional.empty();
  }
}
