package org.outturn.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.programme.OwnProgramme.commissioner;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.testing.browser.BrowserTest;
import org.outturn.testing.browser.Browsing;

/** What a board or a signer is handed is one page of A4. */
@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperBrowserIT {

  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");
  private static final Pattern A4 =
      Pattern.compile("/MediaBox\\s*\\[\\s*0 0 59[45]\\.?\\d* 84[12]\\.?\\d*\\s*\\]");

  private static void isOnePage(Page reader, String path) {
    reader.navigate(path);
    var printed =
        reader.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
    var paper = new String(printed, StandardCharsets.ISO_8859_1);
    assertThat(PAGE.matcher(paper).results().count()).as(path).isEqualTo(1);
    assertThat(A4.matcher(paper).find()).as("A4: " + path).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "commissioner, /programmes/police-and-crime-plan-2017-21/board-sheet",
    "wf.commissioner, /programmes/violence-reduction-partnership/board-sheet",
    "wf.commissioner, /programmes/waltham-forest-gangs-prevention-programme/board-sheet",
    "commissioner, /decisions/PCD-211/brief",
    "decisionmaker, /decisions/PCD-2019-DRAFT/brief"
  })
  void is_one_page_for_what_the_documents_hold(String account, String path, Browsing people) {
    isOnePage(people.as(account), path);
  }

  @Test
  void is_one_page_however_much_a_programme_holds_and_says_what_is_left_out(Browsing people) {
    var own = OwnProgramme.create();
    var words = "a sentence that goes on and on about the same thing ".repeat(3).strip();
    for (var number = 1; number <= 30; number++) {
      commissioner()
          .post(
              own.path() + "/pledges",
              "{\"code\":\"P%d\",\"title\":\"%s\",\"source\":\"A paper\"}".formatted(number, words))
          .expect(201);
    }
    var reader = people.as("wf.commissioner");
    isOnePage(reader, own.path() + "/board-sheet");
    assertThat(reader.content()).containsPattern("And \\d+ more lines");
  }
}
