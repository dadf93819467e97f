package org.outturn.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.browser.Accessible.assertAccessible;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.testing.browser.BrowserTest;
import org.outturn.testing.browser.Browsing;

@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeBrowserIT {

  private static final String PARTNERSHIP = "/programmes/violence-reduction-partnership";

  @ParameterizedTest
  @ValueSource(ints = {375, 1280})
  void pages_are_accessible_and_no_wider_than_the_window(int width, Browsing people) {
    var reader = people.as("wf.commissioner");
    reader.setViewportSize(width, 900);
    for (var path :
        new String[] {
          "/programmes",
          PARTNERSHIP,
          PARTNERSHIP + "/board-sheet",
          PARTNERSHIP + "/pledges/P1",
          PARTNERSHIP + "/results/1",
          PARTNERSHIP + "/results/new",
          "/objectives"
        }) {
      reader.navigate(path);
      assertAccessible(reader);
      assertThat(overflow(reader)).as(path).isLessThanOrEqualTo(0);
    }
  }

  private static int overflow(Page page) {
    return (Integer)
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  @Test
  void a_result_is_recorded_and_found_on_the_page(Browsing people) {
    var own = OwnProgramme.create();
    var writer = people.as("wf.commissioner");
    writer.navigate(own.path());
    writer.getByText("Add a result").click();
    writer.getByLabel("What is measured").fill("Calls to the police");
    writer.getByLabel("What the source says, in your own words").fill("There were 12 calls.");
    writer.locator("#value").fill("12");
    writer.locator("#unit").fill("calls");
    writer.getByLabel("Place that it is about").fill("One street");
    writer.getByLabel("People or things that are counted").fill("Calls");
    writer.getByLabel("Period, as the source states it").fill("May 2019");
    writer.getByLabel("Source", new Page.GetByLabelOptions().setExact(true)).fill("A paper");
    writer.getByLabel("Where in the source it stands").fill("1");
    writer.getByText("Save").click();
    assertThat(writer.content()).contains("Result added", "12 calls", "One street", "May 2019");
  }
}
