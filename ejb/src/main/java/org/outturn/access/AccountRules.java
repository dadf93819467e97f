package org.outturn.access;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;

/** What an account must look like, whoever asks for it. */
final class AccountRules {

  private static final int LONGEST_NAME = 100;

  /** The same as the database's own check. */
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");

  private AccountRules() {}

  /**
   * @throws InvalidInput with every problem of the names and roles
   */
  static void check(NewAccount wanted) {
    var problems = new ArrayList<Problem>();
    username(wanted.username(), problems);
    displayName(wanted.displayName(), problems);
    if (wanted.roles().isEmpty()) {
      problems.add(new Problem("roles", "Select at least one role"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput("invalid-account", problems.get(0).message(), problems);
    }
  }

  private static void username(String username, List<Problem> problems) {
    if (username == null || username.isBlank()) {
      problems.add(new Problem("username", "Enter a username"));
    } else if (username.length() > LONGEST_NAME || !USERNAME.matcher(username).matches()) {
      problems.add(
          new Problem(
              "username",
              "Username must be lower-case letters and digits, with single dots, hyphens or"
                  + " underscores between them, like sam.jones"));
    }
  }

  private static void displayName(String name, List<Problem> problems) {
    if (name == null || name.isBlank()) {
      problems.add(new Problem("displayName", "Enter the person's name"));
    } else if (name.length() > LONGEST_NAME) {
      problems.add(new Problem("displayName", "Name must be 100 characters or fewer"));
    }
  }
}
