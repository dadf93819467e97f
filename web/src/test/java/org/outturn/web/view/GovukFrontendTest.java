package org.outturn.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GovukFrontendTest {

  @Test
  void the_style_sheet_neither_holds_nor_asks_for_the_governments_typeface() {
    assertThat(served(GovukFrontend.style()))
        .doesNotContain("GDS", "@font-face", "/assets/fonts/", "woff")
        .contains(".govuk-button{", "font-family:var(--outturn-font,sans-serif)");
  }

  @Test
  void the_script_is_served_as_it_came() {
    assertThat(served(GovukFrontend.script())).contains("initAll");
  }

  @Test
  void nothing_else_of_the_design_system_is_served() {
    var font = "assets/fonts/light-94a07e06a1-v2.woff2";

    assertThat(GovukFrontendTest.class.getResource(GovukFrontend.resource(font))).isNotNull();
    assertThat(GovukFrontend.style()).contains("/govuk-frontend.min.css");
    assertThat(served(GovukFrontend.style().replace("govuk-frontend.min.css", font))).isNull();
    assertThat(served(GovukFrontend.ROOT + "0.0.0/govuk-frontend.min.css")).isNull();
  }

  private static String served(String address) {
    return GovukFrontend.file(address.substring(GovukFrontend.ROOT.length()));
  }
}
