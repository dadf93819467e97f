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

  @Test
  void a_portfolio_is_checked_without_saving_and_then_loaded() {
    var bytes = PortfolioFile.whole("IMP-A").bytes();

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
    commissioner().post("/imports", XLSX, PortfolioFile.whole("IMP-B").bytes()).expect(201);

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
    var file = PortfolioFile.whole("IMP-C");
    file.grant("LGE-2017");
    file.grant("IMP-C-3", "Ends on", "2017-01-01");
    file.grant("IMP-C-4", "Lead provider", "Nobody Ltd");
    file.grant("IMP-C-5", "Follows", "IMP-C-6");
    file.grant("IMP-C-6", "Follows", "IMP-C-5");
    file.grant("IMP-C-1");
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
    file.figure("IMP-C-2", "nothing", "2018-19-Q5", 1);

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
    assertThat(commissioner().post("/imports", XLSX, PortfolioFile.empty().bytes()).status())
        .isEqualTo(422);
  }

  @Test
  void hundreds_of_grants_come_in_one_file() {
    var file = PortfolioFile.empty();
    for (var i = 0; i < 500; i++) {
      file.grant("BULK-" + i).measure("BULK-" + i, "people");
      for (var quarter = 1; quarter <= 4; quarter++) {
        file.figure("BULK-" + i, "people", "2018-19-Q" + quarter, i + quarter);
      }
    }
    var bytes = file.bytes();
    var wf = Site.api("wf.commissioner");
    assertThat(wf.post("/imports?dryRun=true", XLSX, bytes).expect(200).json().get("errors"))
        .as("Waltham Forest works with no Safer London")
        .isNotEmpty();

    var checked = commissioner().post("/imports?dryRun=true", XLSX, bytes).expect(200).json();

    assertThat(checked.get("errors")).isEmpty();
    assertThat(checked.get("grants").asInt()).isEqualTo(500);
    assertThat(checked.get("figures").asInt()).isEqualTo(2000);
    commissioner().get("/grants/BULK-7").expect(404);
  }
}
