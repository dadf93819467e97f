package org.outturn.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** The rules of this module; the root is a parameter so that a broken house can be held to them. */
final class HouseRules {
  private HouseRules() {}

  static ArchRule usesOnlyCapabilitiesAbove(String root, String capability) {
    var forbidden =
        Capabilities.forbiddenTo(capability).stream()
            .map(other -> root + "." + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(root + "." + capability + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true);
  }

  static ArchRule everyClassBelongsToACapability(String root) {
    var known =
        Capabilities.IN_ORDER.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    return classes().should().resideInAnyPackage(known);
  }

  static ArchRule businessKnowsNoWeb() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.servlet..", "jakarta.mvc..", "jakarta.ws.rs..");
  }

  static ArchRule onlyWorkbooksAndPacksKnowSpreadsheets(String root) {
    return noClasses()
        .that(not(resideInAnyPackage(root + ".workbook..", root + ".pack..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.dhatim.fastexcel..", "org.openxmlformats..");
  }

  static ArchRule namesSayWhatThingsDo() {
    return noClasses()
        .that(not(simpleName("package-info")))
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl");
  }
}
