package org.outturn.web.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;

/** The rules of pages, API and templates. */
final class WebRules {
  private WebRules() {}

  /** Templates are compiled to classes, so they are held to it as well. */
  static ArchRule noEntityIsTouched() {
    return noClasses().should().dependOnClassesThat(annotatedWith(Entity.class));
  }

  /** What services guard is reached through services alone; errors may be told to people. */
  static ArchRule noDatabaseIsTouched() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "jakarta.persistence..",
                    "java.sql..",
                    "javax.sql..",
                    "org.outturn.kernel.database..")
                .and(not(assignableTo(Throwable.class))));
  }

  static ArchRule noSpreadsheetIsTouched() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.dhatim.fastexcel..");
  }

  /** Without a scope they are not found as beans, and their injections stay empty. */
  static ArchRule whatAnswersARequestLivesForTheRequest() {
    return classes()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .beAnnotatedWith(RequestScoped.class);
  }

  static ArchRule timeComesFromAnInjectedClock() {
    return noClasses()
        .should()
        .accessTargetWhere(DescribedPredicate.describe("time without a clock", WebRules::asks));
  }

  private static boolean asks(JavaAccess<?> access) {
    var owner = access.getTargetOwner().getName();
    var name = access.getTarget().getName();
    return (owner.startsWith("java.time.") && name.equals("now") && !givenClock(access))
        || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
  }

  private static boolean givenClock(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }
}
