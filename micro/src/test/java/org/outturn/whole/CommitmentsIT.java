package org.outturn.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;

/** Conditions, milestones and checks together: whose they are, and what the database refuses. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentsIT {

  private static Commitments its;

  @BeforeAll
  static void set_up() {
    its = Commitments.of("TEST-COMMIT");
  }

  @Test
  void to_another_provider_and_another_body_none_of_it_exists() {
    its.attach("A7");
    Site.api("provider.spark2life").get(its.grant() + "/conditions/A7").expect(404);
    Site.api("provider.spark2life").get(its.grant() + "/milestones").expect(404);
    Site.api("wf.commissioner").get(its.grant() + "/checks").expect(404);
    Site.api("wf.commissioner")
        .post(its.grant() + "/conditions/A7/acceptance", "{\"reason\":\"x\"}")
        .expect(404);
  }

  @Test
  void the_database_refuses_what_the_rules_forbid() throws SQLException {
    its.attach("A8");
    its.plan("B8", "\"unit\":\"reviews\",\"promisedUnits\":2,");
    var condition = Sql.count("SELECT id FROM grant_condition WHERE code = 'A8'");
    var milestone = Sql.count("SELECT id FROM milestone WHERE code = 'B8'");
    var somebody = Sql.count("SELECT id FROM user_account WHERE username = 'provider.lge'");

    assertThat(
            refusal(
                "INSERT INTO condition_step (condition_id, status, reason, made_by,"
                    + " recorded_at) VALUES (%d, 'MET', 'x', %d, now())"
                        .formatted(condition, somebody)))
        .contains("tg_condition_step_order");
    assertThat(
            refusal(
                "INSERT INTO milestone_step (milestone_id, kind, units, statement, made_by,"
                    + " recorded_at) VALUES (%d, 'CLAIMED', 3, 'x', %d, now())"
                        .formatted(milestone, somebody)))
        .contains("tg_milestone_step_units_left");
    assertThat(refusal("DELETE FROM milestone WHERE id = " + milestone))
        .contains("tg_milestone_keep");
    assertThat(refusal("UPDATE condition_step SET reason = 'y' WHERE condition_id = " + condition))
        .contains("append-only");
  }

  private static String refusal(String change) throws SQLException {
    try (var connection = Sql.asOwner()) {
      return Sql.refusal(connection, change).getMessage();
    }
  }

  @Test
  void the_lists_of_many_grants_are_filtered_and_sorted() {
    var overdue = its.commissioner().get("/milestones?overdue=true&size=200").expect(200).json();
    assertThat(overdue.get("items").findValuesAsText("grant")).contains("EGVE-2016", "LGE-2016");
    its.commissioner().get("/conditions?sort=nonsense").expect(422);
    var lge = its.commissioner().get("/conditions?search=LGE-2017&sort=-code").expect(200).json();
    assertThat(lge.get("items").findValuesAsText("code"))
        .containsExactly("L7", "L6", "L5", "L4", "L3", "L2", "L1");
    assertThatThrownBy(() -> Site.api("wcc.engagement").get("/conditions").expect(200))
        .isInstanceOf(AssertionError.class);
  }
}
