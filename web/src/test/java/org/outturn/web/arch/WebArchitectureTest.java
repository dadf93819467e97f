package org.outturn.web.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WebArchitectureTest {
  private static final String TEMPLATES = "gg.jte.generated";
  private static final JavaClasses FACE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.outturn.web", TEMPLATES);

  @Test
  void templates_are_among_what_is_checked() {
    assertThat(FACE).anyMatch(type -> type.getPackageName().startsWith(TEMPLATES));
  }

  @Test
  void no_entity_reaches_a_page_a_resource_or_a_template() {
    WebRules.noEntityIsTouched().check(FACE);
  }

  @Test
  void the_database_is_reached_through_services_alone() {
    WebRules.noDatabaseIsTouched().check(FACE);
  }

  @Test
  void spreadsheets_are_left_to_workbook_and_pack() {
    WebRules.noSpreadsheetIsTouched().check(FACE);
  }

  @Test
  void what_answers_a_request_lives_for_the_request() {
    WebRules.whatAnswersARequestLivesForTheRequest().check(FACE);
  }

  @Test
  void time_comes_from_an_injected_clock() {
    WebRules.timeComesFromAnInjectedClock().check(FACE);
  }
}
