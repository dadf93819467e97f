package org.outturn.web.arch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WebRulesCanFailTest {
  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("org.outturn.web.arch.broken");

  @Test
  void a_page_with_an_entity_is_caught() {
    breaks(WebRules.noEntityIsTouched(), "CarelessPages.entity()");
  }

  @Test
  void a_page_with_a_query_is_caught() {
    breaks(WebRules.noDatabaseIsTouched(), "CarelessPages.query(");
  }

  @Test
  void a_page_with_a_sheet_is_caught() {
    breaks(WebRules.noSpreadsheetIsTouched(), "CarelessPages.sheet(");
  }

  @Test
  void a_page_without_a_scope_is_caught() {
    breaks(WebRules.whatAnswersARequestLivesForTheRequest(), "CarelessPages");
  }

  @Test
  void a_page_that_looks_at_the_wall_is_caught() {
    breaks(WebRules.timeComesFromAnInjectedClock(), "CarelessPages.now()");
  }

  private static void breaks(ArchRule rule, String culprit) {
    assertThatThrownBy(() -> rule.check(BROKEN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(culprit);
  }
}
