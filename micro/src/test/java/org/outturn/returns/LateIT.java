package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.GOOD;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.TestGrant;

/** Returns before and after their time; the day is the demo's, 14 October 2019. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LateIT {
  private static TestGrant grant;

  @BeforeAll
  static void setUpGrant() {
    grant = TestGrant.create("TEST-LATE");
  }

  @Test
  void after_the_deadline_a_return_is_taken_and_marked_late() {
    var one = grant.newReturn("2019-04-01", "2019-06-30", "2019-07-21");
    assertThat(one.json().get("overdue").asBoolean()).isTrue();
    one.upload(GOOD).expect(201);

    one.submit().expect(200);

    var view = one.json();
    assertThat(view.get("late").asBoolean()).isTrue();
    assertThat(view.get("overdue").asBoolean()).isFalse();
    assertThat(view.get("versions").get(0).get("late").asBoolean()).isTrue();
  }

  @Test
  void before_the_deadline_it_is_not_late() {
    var one = grant.newReturn();
    one.upload(GOOD).expect(201);

    one.submit().expect(200);

    assertThat(one.json().get("late").asBoolean()).isFalse();
  }

  @Test
  void before_the_period_has_ended_it_is_refused_and_the_draft_kept() {
    var one = grant.newReturn("2019-10-01", "2019-12-31", "2020-01-21");
    one.upload(GOOD).expect(201);

    var refused = one.submit().expect(409).json();

    assertThat(refused.get("type").asText()).isEqualTo("/problems/period-not-ended");
    assertThat(refused.get("detail").asText()).contains("31 December 2019");
    assertThat(one.status()).isEqualTo("DRAFT");
  }

  @Test
  void a_nil_return_is_declared_and_needs_no_figures() {
    var one = grant.newReturn();

    one.patch(one.etag(), "{\"nil\":true}").expect(200);
    one.submit().expect(200);

    assertThat(one.json().get("versions").get(0).get("nil").asBoolean()).isTrue();
  }

  @Test
  void a_nil_return_that_tells_of_something_is_refused() {
    var one = grant.newReturn();
    one.patch(
            one.etag(),
            """
            {"nil":true,"figures":{"kpi.harm_reduced.numerator":"1",
             "kpi.harm_reduced.denominator":"2"}}""")
        .expect(200);

    var refused = one.submit().expect(422).json();

    assertThat(refused.get("errors"))
        .extracting(error -> error.get("code").asText())
        .contains("not-nil");
  }

  @Test
  void nothing_at_all_is_no_nil_return() {
    var one = grant.newReturn();

    one.submit().expect(409);

    assertThat(one.status()).isEqualTo("NOT_STARTED");
  }
}
