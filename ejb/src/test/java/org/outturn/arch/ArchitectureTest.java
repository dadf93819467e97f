package org.outturn.arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
  private static final String ROOT = "org.outturn";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @ParameterizedTest
  @MethodSource("capabilities")
  void a_capability_uses_only_those_above_it(String capability) {
    HouseRules.usesOnlyCapabilitiesAbove(ROOT, capability).check(HOUSE);
  }

  static List<String> capabilities() {
    return Capabilities.IN_ORDER;
  }

  @Test
  void every_class_belongs_to_a_capability() {
    HouseRules.everyClassBelongsToACapability(ROOT).check(HOUSE);
  }

  @Test
  void the_business_knows_nothing_of_servlets_pages_or_resources() {
    HouseRules.businessKnowsNoWeb().check(HOUSE);
  }

  @Test
  void only_workbooks_and_packs_know_spreadsheet_libraries() {
    HouseRules.onlyWorkbooksAndPacksKnowSpreadsheets(ROOT).check(HOUSE);
  }

  @Test
  void names_say_what_things_do() {
    HouseRules.namesSayWhatThingsDo().check(HOUSE);
  }

  @Test
  void time_comes_from_an_injected_clock() {
    ClockRules.timeComesFromAnInjectedClock().check(HOUSE);
  }

  @Test
  void chance_comes_from_a_seed() {
    ClockRules.chanceComesFromASeed().check(HOUSE);
  }

  @Test
  void every_service_method_asks_for_a_permission_or_says_why_not() {
    ServiceRules.everyServiceMethodAsksForAPermission().check(HOUSE);
  }

  @Test
  void no_entity_leaves_a_capability_through_a_public_method() {
    ServiceRules.noEntityInThePublicFaceOfAClass().check(HOUSE);
  }

  @Test
  void no_row_or_view_carries_an_entity() {
    ServiceRules.noRecordHoldsAnEntity().check(HOUSE);
  }
}
