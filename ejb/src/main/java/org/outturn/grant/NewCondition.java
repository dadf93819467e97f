package org.outturn.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;

/**
 * A condition to attach to a grant.
 *
 * @param dueOn null: not stated
 * @param source the document and section that sets it
 */
public record NewCondition(
    String code,
    String title,
    String requirement,
    LocalDate dueOn,
    boolean beforePayment,
    String source) {

  void check() {
    var problems = new ArrayList<Problem>();
    if (code == null || !code.matches("[A-Z]{1,3}[0-9]{1,3}")) {
      problems.add(new Problem("code", "Enter a code of letters and digits, like L1"));
    }
    needed(problems, "title", title, "Enter the title of the condition");
    needed(problems, "requirement", requirement, "Enter what the condition requires");
    needed(problems, "source", source, "Enter the document and section that sets the condition");
    if (!problems.isEmpty()) {
      throw new InvalidInput(
          "condition-invalid", "The condition cannot be attached as it is", problems);
    }
  }

  private static void needed(List<Problem> problems, String field, String text, String message) {
    if (text == null || text.isBlank()) {
      problems.add(new Problem(field, message));
    }
  }
}
