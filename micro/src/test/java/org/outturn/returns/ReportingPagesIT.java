package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;
import org.outturn.testing.TestGrant;
import org.outturn.testing.Visitor;

/** Two commissioners at once, and what a provider reads, on the pages of what a grant reports. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingPagesIT {
  private static final String GRANT = "/grants/TEST-PAGES";
  private static final String FORM = "form[method=post][action$='%s']";

  @BeforeAll
  static void setUpGrant() {
    TestGrant.create("TEST-PAGES");
    var api = Site.api("commissioner");
    api.post(GRANT + "/periods", "{\"code\":\"2019-20-Q2\",\"dueOn\":\"2019-10-21\"}").expect(201);
  }

  private static Visitor as(String user) {
    return Site.signedIn(user);
  }

  @Test
  void the_slower_of_two_sees_what_the_other_saved_and_keeps_what_was_typed() {
    var address = GRANT + "/targets/enquiries";
    var slower = as("commissioner2").get(address);
    as("commissioner")
        .submit(address, FORM.formatted("enquiries"), Map.of("2019-20-Q2.value", "50"));

    var version = slower.page().selectFirst("input[name=version]").val();
    var clash =
        as("commissioner2")
            .submit(
                address,
                FORM.formatted("enquiries"),
                Map.of("2019-20-Q2.value", "60", "version", version))
            .expect(412)
            .page();

    assertThat(clash.select(".outturn-said").eachText()).contains("50", "60");
    assertThat(clash.selectFirst("input[name='2019-20-Q2.value']").val()).isEqualTo("60");
  }

  @Test
  void a_moved_due_date_is_read_by_the_provider_with_its_reason() {
    var address = GRANT + "/periods/2019-20-Q2/due-date";
    var form = FORM.formatted("due-date");
    var typed =
        Map.of("dueOn-day", "30", "dueOn-month", "9", "dueOn-year", "2019", "reason", "A flood");

    var refused = as("commissioner").submit(address, form, typed).expect(400).page();
    assertThat(refused.selectFirst("#dueOn-error").text()).contains("after its period has ended");
    assertThat(refused.selectFirst("#reason").text()).isEqualTo("A flood");

    var better = new java.util.HashMap<>(typed);
    better.put("dueOn-day", "15");
    better.put("dueOn-month", "11");
    as("commissioner").submit(address, form, better).expect(303);

    var read = as("provider.lge").get(address).expect(200).page();
    assertThat(read.select("form[action$=due-date]")).isEmpty();
    assertThat(read.text()).contains("15 November 2019", "A flood");
  }
}
