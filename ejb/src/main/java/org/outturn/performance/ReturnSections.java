package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.outturn.grant.ConditionRow;
import org.outturn.grant.ConditionRows;

/** The places for words that a return has: the narrative, and a line for each condition. */
@Dependent
public class ReturnSections {

  @Inject ConditionRows conditions;

  /**
   * What a return asks for: conditions that are still to be met, and those it has words about.
   *
   * @param written the sections that have words
   */
  List<ReturnSection> asked(ReturnScope scope, Set<String> written) {
    return sections(
        scope,
        condition ->
            !condition.status().settled()
                || written.contains(ReturnSection.ofCondition(condition.code())));
  }

  /** Whatever may come back in a workbook that was downloaded earlier: all conditions. */
  public List<ReturnSection> known(ReturnScope scope) {
    return sections(scope, condition -> true);
  }

  private List<ReturnSection> sections(ReturnScope scope, Predicate<ConditionRow> wanted) {
    var sections = new ArrayList<>(ReturnSection.narrative());
    conditions.of(scope.grant().id()).stream()
        .filter(wanted)
        .map(ReturnSection::of)
        .forEach(sections::add);
    return sections;
  }
}
