package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.GOOD;
import static org.outturn.testing.TestReturn.figure;
import static org.outturn.testing.TestReturn.goodBut;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Answer;
import org.outturn.testing.TestGrant;

/** Two people who do the same thing at the same moment take turns. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcurrencyIT {
  private static TestGrant grant;

  @BeforeAll
  static void setUpGrant() {
    grant = TestGrant.create("TEST-TWO");
  }

  private static List<Integer> together(Callable<Answer> one, Callable<Answer> other)
      throws Exception {
    var start = new CyclicBarrier(2);
    var two = Executors.newFixedThreadPool(2);
    try {
      var first = two.submit(() -> at(start, one));
      var second = two.submit(() -> at(start, other));
      return List.of(first.get().status(), second.get().status());
    } finally {
      two.shutdown();
    }
  }

  private static Answer at(CyclicBarrier start, Callable<Answer> request) throws Exception {
    start.await();
    return request.call();
  }

  @RepeatedTest(3)
  void two_uploads_both_succeed_and_the_draft_is_one_of_them_whole() throws Exception {
    var one = grant.newReturn();
    var low =
        one.filled(goodBut(Map.of("kpi.enquiries.value", 1, "kpi.harm_reduced.numerator", 1)));
    var high =
        one.filled(goodBut(Map.of("kpi.enquiries.value", 2, "kpi.harm_reduced.numerator", 2)));

    var statuses = together(() -> one.upload(low), () -> one.upload(high));

    assertThat(statuses).containsExactly(201, 201);
    var view = one.json();
    assertThat(figure(view, "enquiries").get("value").asInt())
        .isEqualTo(figure(view, "harm_reduced", "NUMERATOR").get("value").asInt());
    assertThat(view.get("versions")).hasSize(1);
  }

  @Test
  void of_two_changes_to_the_same_state_one_is_stale() throws Exception {
    var one = grant.newReturn();
    one.upload(GOOD).expect(201);
    var etag = one.etag();

    var statuses =
        together(
            () -> one.patch(etag, "{\"figures\":{\"kpi.enquiries.value\":\"700\"}}"),
            () -> one.patch(etag, "{\"figures\":{\"kpi.enquiries.value\":\"800\"}}"));

    assertThat(statuses).containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void of_two_acceptances_one_comes_too_late() throws Exception {
    var one = grant.newReturn();
    one.upload(GOOD).expect(201);
    one.submit().expect(200);

    var statuses = together(() -> one.accept("commissioner"), () -> one.accept("commissioner2"));

    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    assertThat(one.json().get("acceptedVersion").asInt()).isEqualTo(1);
  }

  @Test
  void of_two_submissions_one_comes_too_late() throws Exception {
    var one = grant.newReturn();
    one.upload(GOOD).expect(201);

    var statuses = together(one::submit, one::submit);

    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    assertThat(one.json().get("latestVersion").asInt()).isEqualTo(1);
  }
}
