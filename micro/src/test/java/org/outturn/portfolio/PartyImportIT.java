package org.outturn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.XLSX;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;

/** An import also brings the organisations, the members of consortia and the one-off periods. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartyImportIT {

  private static ApiClient commissioner() {
    return Site.api("commissioner");
  }

  private static PortfolioFile consortium(String grant, String lead, String partner) {
    return PortfolioFile.empty()
        .row(
            "Organisations",
            "Name",
            lead,
            "Kind",
            "Provider",
            "Other names",
            lead + " Limited; The " + lead,
            "Charity number",
            "1" + Math.abs(lead.hashCode() % 900_000 + 1_000_000) % 1_000_000,
            "Company number",
            "07" + String.format("%06d", Math.abs(lead.hashCode() % 1_000_000)))
        .row("Organisations", "Name", partner, "Kind", "Partner")
        .grant(grant, "Lead provider", "The " + lead)
        .row(
            "Members",
            "Grant",
            grant,
            "Organisation",
            partner,
            "Part",
            "Outreach",
            "Ends on",
            "2018-12-31",
            "Source",
            "Agreement, 2");
  }

  @Test
  void a_grant_comes_with_the_organisations_that_deliver_it() {
    var file = consortium("IMP-P-1", "Imported Lead", "Imported Partner").bytes();

    var checked = commissioner().post("/imports?dryRun=true", XLSX, file).expect(200).json();
    assertThat(checked.get("errors")).isEmpty();
    assertThat(checked.get("organisations").asInt()).isEqualTo(2);
    commissioner().get("/organisations/imported-lead").expect(404);

    var loaded = commissioner().post("/imports", XLSX, file).expect(201).json();
    assertThat(loaded.get("members").asInt()).isEqualTo(1);
    var lead = commissioner().get("/organisations/imported-lead").expect(200).json();
    assertThat(lead.get("aliases").toString())
        .contains("Imported Lead Limited", "The Imported Lead");
    assertThat(lead.get("companyNumber").asText()).startsWith("07");
    var grant = commissioner().get("/grants/IMP-P-1").expect(200).json();
    assertThat(grant.get("provider").toString()).contains("Imported Lead");
    var members = commissioner().get("/grants/IMP-P-1/members").expect(200).json();
    assertThat(members.toString()).contains("Imported Partner", "2018-12-31", "2018-04-01");
  }

  @Test
  void a_one_off_period_has_its_own_dates_targets_and_figures() {
    var file =
        PortfolioFile.empty()
            .grant("IMP-P-2")
            .measure("IMP-P-2", "people")
            .row(
                "Periods",
                "Grant",
                "IMP-P-2",
                "Period",
                "ONE-1",
                "Starts on",
                "2018-05-10",
                "Last day",
                "2018-06-20",
                "Return due on",
                "2018-07-31")
            .row(
                "Periods",
                "Grant",
                "IMP-P-2",
                "Period",
                "ONE-2",
                "Starts on",
                "2018-07-01",
                "Last day",
                "2018-07-31")
            .row(
                "Targets",
                "Grant",
                "IMP-P-2",
                "Measure",
                "people",
                "Period",
                "ONE-1",
                "Target",
                20,
                "Tolerance",
                2)
            .figure("IMP-P-2", "people", "ONE-1", 18);

    var loaded = commissioner().post("/imports", XLSX, file.bytes()).expect(201).json();

    assertThat(loaded.get("periods").asInt()).isEqualTo(2);
    var returns = commissioner().get("/grants/IMP-P-2/returns").expect(200).json().get("items");
    assertThat(of(returns, "ONE-1").get("status").asText()).isEqualTo("ACCEPTED");
    assertThat(of(returns, "ONE-1").get("dueOn").asText()).isEqualTo("2018-07-31");
    assertThat(of(returns, "ONE-2").get("status").asText()).isEqualTo("NOT_STARTED");
    assertThat(of(returns, "ONE-2").get("dueOn").asText()).isEqualTo("2018-08-21");
  }

  private static JsonNode of(JsonNode returns, String period) {
    for (var one : returns) {
      if (one.get("period").asText().equals(period)) {
        return one;
      }
    }
    throw new AssertionError("No " + period + " in " + returns);
  }

  @Test
  void what_does_not_fit_is_named_cell_by_cell_and_nothing_is_saved() {
    var file =
        PortfolioFile.empty()
            .row("Organisations", "Name", "Safer London", "Kind", "Provider")
            .row("Organisations", "Name", "Odd Numbers", "Kind", "Partner", "Charity number", "12")
            .row("Organisations", "Name", "Lost Again", "Kind", "Body")
            .row("Organisations", "Name", "Fine", "Kind", "Partner", "Company number", "0712")
            .grant("IMP-P-3")
            .measure("IMP-P-3", "people")
            .row("Members", "Grant", "IMP-P-3", "Organisation", "Odd Numbers")
            .row("Members", "Grant", "IMP-P-3", "Organisation", "Odd Numbers")
            .row("Members", "Grant", "IMP-P-3", "Organisation", "Safer London")
            .row("Members", "Grant", "IMP-P-3", "Organisation", "Nobody Knows")
            .row(
                "Members",
                "Grant",
                "IMP-P-3",
                "Organisation",
                "Fine",
                "Starts on",
                "2019-01-01",
                "Ends on",
                "2018-01-01")
            .row(
                "Periods",
                "Grant",
                "IMP-P-3",
                "Period",
                "2018-19-Q1",
                "Starts on",
                "2018-04-01",
                "Last day",
                "2018-06-30")
            .row(
                "Periods",
                "Grant",
                "IMP-P-3",
                "Period",
                "ONE-1",
                "Starts on",
                "2018-04-01",
                "Last day",
                "2018-03-30")
            .row(
                "Periods",
                "Grant",
                "IMP-P-3",
                "Period",
                "ONE-3",
                "Starts on",
                "2018-04-01",
                "Last day",
                "2018-04-30",
                "Return due on",
                "2018-04-30")
            .figure("IMP-P-3", "people", "ONE-2", 18)
            .grant("IMP-P-5")
            .row(
                "Periods",
                "Grant",
                "IMP-P-5",
                "Period",
                "ONE-1",
                "Starts on",
                "2018-04-01",
                "Last day",
                "2018-04-30");

    var refused = commissioner().post("/imports", XLSX, file.bytes()).expect(422).json();

    var errors = refused.get("errors");
    assertThat(errors.findValuesAsText("sheet").stream().distinct())
        .containsExactlyInAnyOrder("Organisations", "Members", "Periods", "Figures");
    assertThat(errors.findValuesAsText("cell"))
        .containsExactly(
            "A2", "D3", "B4", "E5", "B3", "B4", "B5", "E6", "B2", "D3", "E4", "A5", "C2");
    commissioner().get("/grants/IMP-P-3").expect(404);
    commissioner().get("/organisations/fine").expect(404);
  }

  @Test
  void a_provider_that_another_body_works_with_is_not_created_twice() {
    var other = Site.api("wf.commissioner");
    var empty = other.get("/imports/template").expect(200).bytes();
    var file =
        new PortfolioFile(empty)
            .row("Organisations", "Name", "Safer London", "Kind", "Provider")
            .grant("IMP-P-4");

    other.post("/imports?dryRun=true", XLSX, file.bytes()).expect(200);

    var checked = other.post("/imports?dryRun=true", XLSX, file.bytes()).expect(200).json();
    assertThat(checked.get("errors")).isEmpty();
    assertThat(checked.get("organisations").asInt()).isEqualTo(1);
  }
}
