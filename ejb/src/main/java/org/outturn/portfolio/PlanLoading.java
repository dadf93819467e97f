package org.outturn.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.outturn.grant.ConditionSetUp;
import org.outturn.grant.Consortium;
import org.outturn.grant.GrantSetUp;
import org.outturn.grant.MilestoneSetUp;
import org.outturn.grant.NewGrant;
import org.outturn.kernel.DomainError;
import org.outturn.kernel.InvalidInput;
import org.outturn.performance.KpiSetUp;
import org.outturn.workbook.TableRow;

/** Sets up the grants of a plan with all that belongs to them. */
@Dependent
class PlanLoading {

  @Inject GrantSetUp grants;
  @Inject Consortium consortium;
  @Inject ConditionSetUp conditions;
  @Inject MilestoneSetUp milestones;
  @Inject KpiSetUp kpiSets;

  /**
   * @param row the row of a grant
   * @throws ImportRefused when something shows only now, named at its row
   */
  void load(PortfolioPlan plan, Function<String, TableRow> row) {
    for (var grant : plan.grants()) {
      var at = row.apply(grant.reference());
      named(at, "reference", () -> create(grant, plan));
      plan.members()
          .getOrDefault(grant.reference(), List.of())
          .forEach(
              line ->
                  named(
                      line.row(),
                      "organisation",
                      () -> consortium.add(grant.reference(), line.member())));
    }
  }

  private void create(NewGrant grant, PortfolioPlan plan) {
    var reference = grant.reference();
    grants.create(grant);
    var measures = plan.measures().getOrDefault(reference, List.of());
    if (!measures.isEmpty()) {
      kpiSets.define(reference, measures, List.of());
    }
    conditions.attach(reference, plan.conditions().getOrDefault(reference, List.of()));
    plan.milestones()
        .getOrDefault(reference, List.of())
        .forEach(one -> milestones.plan(reference, one));
  }

  private static void named(TableRow row, String field, Runnable work) {
    try {
      work.run();
    } catch (InvalidInput wrong) {
      throw new ImportRefused(Rows.errors(row, wrong));
    } catch (DomainError wrong) {
      throw new ImportRefused(List.of(row.error(field, wrong.code(), wrong.getMessage())));
    }
  }
}
