package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.PREPARER;
import static org.outturn.testing.TestReturn.goodBut;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;
import org.outturn.testing.TestGrant;

/** Whoever uploads often still finds every workbook that was sent. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyUploadsIT {

  @Test
  void older_workbooks_are_on_the_next_page_and_can_be_downloaded() {
    var one = TestGrant.create("TEST-MANY").newReturn();
    var first = one.upload(goodBut(Map.of("kpi.enquiries.value", 1))).expect(201).json();
    for (var i = 2; i <= 21; i++) {
      one.upload(goodBut(Map.of("kpi.enquiries.value", i))).expect(201);
    }
    var link = "a[href='" + one.path() + "/uploads/" + first.get("id") + "']";
    var provider = Site.signedIn(PREPARER);

    var newest = provider.get(one.path()).expect(200).page();
    var next = newest.select(".govuk-pagination__next a").attr("href");
    var older = provider.get(next).expect(200).page();

    assertThat(newest.select(link)).isEmpty();
    assertThat(older.select(link)).hasSize(1);
    provider.get(one.path() + "/uploads/" + first.get("id")).expect(200);
    assertThat(provider.get(one.path() + "?page=0").status()).isEqualTo(422);
  }
}
