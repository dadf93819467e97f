package org.outturn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.XLSX;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;

/** An existing portfolio comes in from one workbook, whole or not at all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PortfolioImportIT {

  private static ApiClient commissioner() {
    return Site.api("commissioner");
  }

  private static PortfolioFile file() {
    return new PortfolioFile(commissioner().get("/imports/template").expect(200).bytes());
  }

  private static PortfolioFile grant(PortfolioFile file, String reference, Object... more) {
    var base =
        new Object[] {
          "Reference",
          reference,
          "Title",
          "Imported " + reference,
          "Lead provider",
          "Safer London",
          "Instrument",
          "Grant",
          "Status",
          "Ended",
          "Starts on",
          "2018-04-01",
          "Ends on",
          "2019-03-31"
        };
    var all = java.util.Arrays.copyOf(base, base.length + more.length);
    System.arraycopy(more, 0, all, base.length, more.length);
    return file.row("Grants", all);
  }

  private static PortfolioFile whole(String prefix) {
    var file = file();
    grant(file, prefix + "-2", "Follows", prefix + "-1", "Ceiling", 40000.5);
    grant(file, prefix + "-1");
    return file.row(
            "Conditions",
            "Grant",
            prefix + "-2",
            "Code",
            "C1",
            "Title",
            "=1+1 <b>policy</b>",
            "Requirement",
            "An equality policy",
            "Must be met before payment",
            "Yes",
            "Source",
            "Agreement, 4")
        .row(
            "Milestones",
            "Grant",
            prefix + "-2",
            "Code",
            "M1",
            "Title",
            "Reviews",
            "Description",
            "Locality reviews",
            "Delivered by",
            "Provider",
            "Unit",
            "reviews",
            "Promised",
            9,
            "Source",
            "Agreement, 5")
        .row(
            "Measures",
            "Grant",
            prefix + "-2",
            "Code",
            "enquiries",
            "Name",
            "Enquiries",
            "Definition",
            "Enquiries",
            "Type",
            "Total so far",
            "Unit",
            "enquiries",
            "Better",
            "Higher")
        .row(
            "Measures",
            "Grant",
            prefix + "-2",
            "Code",
            "harm",
            "Name",
            "Harm reduced",
            "Definition",
            "Of those who left",
            "Type",
            "Percentage",
            "Unit",
            "people",
            "Better",
            "Higher")
        .row(
            "Targets",
            "Grant",
            prefix + "-2",
            "Measure",
            "enquiries",
            "Period",
            "2018-19-Q1",
            "Target",
            100,
            "Tolerance",
            10)
        .row(
            "Figures",
            "Grant",
            prefix + "-2",
            "Measure",
            "enquiries",
            "Period",
            "2018-19-Q1",
            "Figure",
            120)
        .row(
            "Figures",
            "Grant",
            prefix + "-2",
            "Measure",
            "harm",
            "Period",
            "2018-19-Q1",
            "Figure",
            9,
            "Out of",
            11)
        .row(
            "Figures",
            "Grant",
            prefix + "-2",
            "Measure",
            "enquiries",
            "Period",
            "2018-19-Q2",
            "Why there is none",
            "not collected");
  }

  @Test
  void a_portfolio_is_checked_without_saving_and_then_loaded() {
    var bytes = whole("IMP-A").bytes();

    var checked = commissioner().post("/imports?dryRun=true", XLSX, bytes).expect(200).json();
    assertThat(checked.get("errors")).isEmpty();
    assertThat(checked.get("saved").asBoolean()).isFalse();
    assertThat(checked.get("grants").asInt()).isEqualTo(2);
    commissioner().get("/grants/IMP-A-1").expect(404);

    var loaded = commissioner().post("/imports", XLSX, bytes).expect(201).json();
    assertThat(loaded.get("figures").asInt()).isEqualTo(4);
    var grant = commissioner().get("/grants/IMP-A-2").expect(200).json();
    assertThat(grant.get("ceiling").asText()).isEqualTo("40000.50");
    assertThat(grant.get("predecessor").asText()).isEqualTo("IMP-A-1");
    assertThat(commissioner().get("/grants/IMP-A-2/conditions/C1").json().get("title").asText())
        .isEqualTo("=1+1 <b>policy</b>");
    commissioner().get("/grants/IMP-A-2/milestones/M1").expect(200);
    var periods = commissioner().get("/grants/IMP-A-2/returns").expect(200).json().get("items");
    assertThat(periods.findValuesAsText("status")).containsOnly("ACCEPTED");
  }

  @Test
  void an_imported_figure_says_that_it_is_imported_and_leads_to_its_cell() {
    commissioner().post("/imports", XLSX, whole("IMP-B").bytes()).expect(201);

    var figures =
        commissioner().get("/grants/IMP-B-2/returns/2018-19-Q1").expect(200).json().get("figures");
    var id = figures.findValue("id").asText();
    var figure = commissioner().get("/figures/" + id).expect(200).json();
    assertThat(figure.get("origin").asText()).isEqualTo("IMPORT");
    assertThat(figure.get("sheet").asText()).isEqualTo("Figures");
    assertThat(figure.get("cell").asText()).isEqualTo("D2");
    Site.api("provider.lge").get("/figures/" + id).expect(200);
    assertThat(Site.api("provider.lge").get("/figures/" + id + "/workbook").status())
        .as("the workbook holds other providers' grants")
        .isEqualTo(404);
  }

  @Test
  void every_cell_that_does_not_fit_is_named_and_nothing_is_saved() {
    var file = whole("IMP-C");
    grant(file, "LGE-2017");
    grant(file, "IMP-C-3", "Ends on", "2017-01-01");
    grant(file, "IMP-C-4", "Lead provider", "Nobody Ltd");
    grant(file, "IMP-C-5", "Follows", "IMP-C-6");
    grant(file, "IMP-C-6", "Follows", "IMP-C-5");
    grant(file, "IMP-C-1");
    file.row(
        "Conditions",
        "Grant",
        "NO-SUCH",
        "Code",
        "C1",
        "Title",
        "T",
        "Requirement",
        "R",
        "Source",
        "S");
    file.row(
        "Figures",
        "Grant",
        "IMP-C-2",
        "Measure",
        "harm",
        "Period",
        "2018-19-Q2",
        "Figure",
        12,
        "Out of",
        11);
    file.row(
        "Figures", "Grant", "IMP-C-2", "Measure", "nothing", "Period", "2018-19-Q5", "Figure", 1);

    var refused = commissioner().post("/imports", XLSX, file.bytes()).expect(422).json();

    assertThat(refused.get("errors").findValuesAsText("code"))
        .containsExactly(
            "already-exists",
            "grant-invalid",
            "unknown-provider",
            "follows-itself",
            "twice-in-file",
            "unknown-grant",
            "numerator-above-denominator",
            "unknown-measure",
            "not-a-period");
    assertThat(refused.get("errors").findValuesAsText("cell"))
        .containsExactly("A4", "H5", "C6", "J7", "A9", "A3", "D5", "B6", "C6");
    commissioner().get("/grants/IMP-C-1").expect(404);
  }

  @Test
  void a_file_that_is_no_portfolio_changes_nothing() {
    var workbook = commissioner().get("/grants/LGE-2017/returns/2018-19-Q4/workbook").bytes();
    assertThat(commissioner().post("/imports", XLSX, workbook).expect(422).text())
        .contains("not-our-template");
    assertThat(
            commissioner()
                .post("/imports", XLSX, "a,b\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .status())
        .isEqualTo(415);
    assertThat(commissioner().post("/imports", XLSX, file().bytes()).status()).isEqualTo(422);
  }

  @Test
  void two_thousand_grants_come_in_one_file() {
    var file = file();
    for (var i = 0; i < 2000; i++) {
      grant(file, "BULK-" + i);
      file.row(
          "Measures",
          "Grant",
          "BULK-" + i,
          "Code",
          "people",
          "Name",
          "People",
          "Definition",
          "People helped",
          "Type",
          "Count in the period",
          "Unit",
          "people",
          "Better",
          "Higher");
      for (var quarter = 1; quarter <= 4; quarter++) {
        file.row(
            "Figures",
            "Grant",
            "BULK-" + i,
            "Measure",
            "people",
            "Period",
            "2018-19-Q" + quarter,
            "Figure",
            i + quarter);
      }
    }
    var bytes = file.bytes();
    var wf = Site.api("wf.commissioner");
    assertThat(wf.post("/imports?dryRun=true", XLSX, bytes).expect(200).json().get("errors"))
        .as("Waltham Forest works with no Safer London")
        .isNotEmpty();

    var checked = commissioner().post("/imports?dryRun=true", XLSX, bytes).expect(200).json();

    assertThat(checked.get("errors")).isEmpty();
    assertThat(checked.get("grants").asInt()).isEqualTo(2000);
    assertThat(checked.get("figures").asInt()).isEqualTo(8000);
    commissioner().get("/grants/BULK-7").expect(404);
  }
}
