package org.outturn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;
import org.outturn.testing.Visitor;

/** Any list can be taken away, as it is filtered and ordered on its page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListDownloadIT {

  private static List<String> firstColumn(Visitor visitor, String path) throws IOException {
    var bytes = visitor.get(path).expect(200).bytes();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var cells = new ArrayList<String>();
      book.getSheetAt(0)
          .forEach(row -> cells.add(new DataFormatter().formatCellValue(row.getCell(0))));
      return cells;
    }
  }

  @Test
  void a_list_holds_what_its_page_shows_in_its_order() throws IOException {
    var provider = Site.signedIn("provider.lge");

    assertThat(firstColumn(provider, "/lists/grants.xlsx?search=LGE&sort=-reference"))
        .startsWith("Reference")
        .containsSubsequence("LGE-2017", "LGE-2016")
        .doesNotContain("EGVE-2017");
    assertThat(firstColumn(Site.signedIn("wf.commissioner"), "/lists/grants.xlsx"))
        .contains("WF-ASKME")
        .doesNotContain("LGE-2017");
    assertThat(provider.get("/grants?search=LGE&sort=-reference").expect(200).text())
        .contains("/lists/grants.csv?search=LGE&amp;sort=-reference");
  }

  @Test
  void each_list_comes_as_a_file() throws IOException {
    var commissioner = Site.signedIn("commissioner");

    assertThat(firstColumn(commissioner, "/lists/conditions.xlsx")).contains("LGE-2017");
    assertThat(firstColumn(commissioner, "/lists/milestones.xlsx")).contains("EGVE-2016");
    assertThat(firstColumn(commissioner, "/lists/decisions.xlsx")).contains("PCD-211");
    var csv = commissioner.get("/lists/decisions.csv?search=PCD-211").expect(200);
    assertThat(csv.header("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"outturn-decisions.csv\"");
    assertThat(csv.text()).startsWith("\uFEFFReference,").contains("PCD-211");
  }

  @Test
  void lists_are_searched_by_their_words_in_any_form() throws IOException {
    var commissioner = Site.signedIn("commissioner");

    assertThat(firstColumn(commissioner, "/lists/grants.xlsx?search=reviewing+locality"))
        .as("words in another form and order")
        .contains("EGVE-2016", "EGVE-2017")
        .doesNotContain("LGE-2017");
    assertThat(firstColumn(commissioner, "/lists/grants.xlsx?search=GVE-20"))
        .as("a part of a reference")
        .contains("EGVE-2016");
    assertThat(firstColumn(commissioner, "/lists/grants.xlsx?search=%25")).hasSize(1);
  }

  @Test
  void an_unknown_order_or_list_is_refused() {
    var commissioner = Site.signedIn("commissioner");
    assertThat(commissioner.get("/lists/grants.xlsx?sort=colour").status()).isIn(400, 422);
    assertThat(commissioner.get("/lists/accounts.xlsx").status()).isEqualTo(404);
    assertThat(commissioner.get("/lists/grants.exe").status()).isEqualTo(404);
  }
}
