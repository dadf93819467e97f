package org.outturn.grants;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.testing.Site;

/** What the documents say of grants, as the API tells it. */
class GrantFactsIT {

  private static JsonNode grant(String reference) {
    var who = reference.startsWith("WF-") ? "wf.commissioner" : "commissioner";
    return Site.api(who).get("/grants/" + reference).expect(200).json();
  }

  @ParameterizedTest
  @CsvSource({
    "LGE-2016, GRANT, 1000000.00, 2016-02-01, 2017-09-30, Safer London",
    "LGE-2017, GRANT, 1000000.00, 2017-10-01, 2019-09-30, Safer London",
    "EGVE-2016, GRANT, 40000.00, 2016-04-01, 2017-03-31, Institute of Community Safety",
    "EGVE-2017, GRANT, 40000.00, 2017-09-01, 2018-08-31,"
        + " Association of Town and City Management",
    "WF-ASKME, CONTRACT, null, 2019-04-01, null, We Can Work It Out",
    "WF-GENDER, CONTRACT, null, 2019-04-01, null, Abianda"
  })
  void name_provider_ceiling_period_and_instrument(
      String reference, String instrument, String ceiling, String from, String to, String by) {
    var grant = grant(reference);
    assertThat(grant.get("instrument").asText()).isEqualTo(instrument);
    assertThat(grant.get("ceiling").asText()).isEqualTo(ceiling);
    assertThat(grant.get("startsOn").asText()).isEqualTo(from);
    assertThat(grant.get("endsOn").asText()).isEqualTo(to);
    assertThat(grant.get("provider").asText()).isEqualTo(by);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LGE-2016 | AMOUNT | £1,250,000 | DMPCD 2015 115",
        "LGE-2016 | PERIOD | January 2016 to October 2017 | DMPCD 2016 01",
        "LGE-2016 | OBJECTIVE | exit | PCD 211, 1.4",
        "LGE-2016 | STRAND | Housing | PCD 211, 1.5",
        "LGE-2016 | COHORT | statutory orders | PCD 211, 1.5",
        "LGE-2016 | REFERRAL_SOURCE | Secure estate | PCD 211, 1.5",
        "LGE-2017 | OPPORTUNITY | match funding | PCD 211, 1.8",
        "LGE-2017 | PERIOD | two financial years | PCD 211, recommendation (a)",
        "LGE-2017 | INSTRUMENT | contract | PCD 211, recommendation (a) and 1.7",
        "EGVE-2016 | OUTPUT | Nine | PCD 211, 2.2",
        "EGVE-2016 | HISTORY | August 2011 | PCD 211, 2.6",
        "EGVE-2016 | HISTORY | 80 | PCD 211, 2.6",
        "EGVE-2016 | HISTORY | 15 national reviews | PCD 211, 2.7",
        "EGVE-2017 | OUTPUT | no number | PCD 211, recommendation (b)",
        "EGVE-2017 | INSTRUMENT | contracting | PCD 211, recommendation (b) and 2.4",
        "WF-MENTORING | COHORT | 11 to 16 | Community mentoring",
        "WF-CASEWORK | AMOUNT | no amount | Waltham Forest"
      })
  void say_what_the_documents_say_with_the_source(
      String reference, String kind, String words, String source) {
    assertThat(grant(reference).get("statements"))
        .anySatisfy(
            one -> {
              assertThat(one.get("kind").asText()).isEqualTo(kind);
              assertThat(one.get("words").asText()).contains(words);
              assertThat(one.get("source").asText()).contains(source);
            });
  }

  @Test
  void reconcile_the_million_and_a_half_of_the_first_gang_exit_grant() {
    var grant = grant("LGE-2016");
    assertThat(grant.get("programmeTotal").asText()).isEqualTo("1500000.00");
    assertThat(grant.get("funded").asText()).isEqualTo("1500000.00");
    assertThat(grant.get("additionalFunding").asText()).isEqualTo("100000.00");
    assertThat(grant.get("funding")).hasSize(5);
    assertThat(grant.get("members")).hasSize(3);
  }

  @Test
  void flag_delivery_after_the_agreement_and_a_provider_who_needs_a_new_one() {
    assertThat(grant("EGVE-2016").get("deliveredOutOfAgreement").asBoolean()).isTrue();
    assertThat(grant("EGVE-2016").get("deliveryEndsOn").asText()).isEqualTo("2017-08-31");
    var next = grant("EGVE-2017");
    assertThat(next.get("agreements").get(0).get("kind").asText()).isEqualTo("NEW");
    assertThat(next.get("predecessorReason").asText()).contains("moved");
    assertThat(next.get("startsOnInferred").asBoolean()).isTrue();
    assertThat(grant("LGE-2017").get("agreements").get(0).get("reissueOf").asText())
        .isEqualTo("LGE-2016 version 1");
  }
}
