package org.outturn.arch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that cannot fail guards nothing: each is held against a house that breaks it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesCanFailTest {
  private static final String ROOT = "org.outturn.arch.broken";
  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT);

  @Test
  void a_capability_that_uses_one_below_is_caught() {
    breaks(HouseRules.usesOnlyCapabilitiesAbove(ROOT, "grant"), "GrantPeeksAtPack");
  }

  @Test
  void a_capability_that_uses_its_sibling_is_caught() {
    breaks(HouseRules.usesOnlyCapabilitiesAbove(ROOT, "diversity"), "DiversityReadsClaims");
  }

  @Test
  void a_class_of_no_capability_is_caught() {
    breaks(HouseRules.everyClassBelongsToACapability(ROOT), "Stray");
  }

  @Test
  void business_that_knows_the_web_is_caught() {
    breaks(HouseRules.businessKnowsNoWeb(), "GrantAnswersRequests");
  }

  @Test
  void a_spreadsheet_in_the_wrong_place_is_caught() {
    breaks(HouseRules.onlyWorkbooksAndPacksKnowSpreadsheets(ROOT), "GrantWritesSheets");
  }

  @Test
  void a_name_that_says_nothing_is_caught() {
    breaks(HouseRules.namesSayWhatThingsDo(), "GrantHelper");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LocalDate.now()", "Instant.now()", "System.currentTimeMillis()"})
  void time_without_a_clock_is_caught(String call) {
    breaks(ClockRules.timeComesFromAnInjectedClock(), call);
  }

  @Test
  void chance_without_a_seed_is_caught() {
    breaks(ClockRules.chanceComesFromASeed(), "GrantLooksAtTheWall.chance()");
  }

  @Test
  void a_service_that_asks_nobody_is_caught() {
    breaks(ServiceRules.everyServiceMethodAsksForAPermission(), "CarelessService.all()");
  }

  @Test
  void an_entity_that_leaves_through_a_list_is_caught() {
    breaks(ServiceRules.noEntityInThePublicFaceOfAClass(), "CarelessService.all()");
  }

  @Test
  void an_entity_inside_a_view_is_caught() {
    breaks(ServiceRules.noRecordHoldsAnEntity(), "CarelessView.grant");
  }

  private static void breaks(ArchRule rule, String culprit) {
    assertThatThrownBy(() -> rule.check(BROKEN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(culprit);
  }
}
