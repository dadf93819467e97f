package org.outturn.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Time and chance come from outside, so that a day of the past can be lived through again. */
final class ClockRules {
  private static final String CLOCKS = "org.outturn.kernel.Clocks";
  private static final Set<String> SOURCES_OF_CLOCKS =
      Set.of("system", "systemUTC", "systemDefaultZone");

  private ClockRules() {}

  static ArchRule timeComesFromAnInjectedClock() {
    return noClasses()
        .that(notProducingClocks())
        .should()
        .accessTargetWhere(DescribedPredicate.describe("time without a clock", ClockRules::asks));
  }

  static ArchRule chanceComesFromASeed() {
    return noClasses()
        .should()
        .callConstructor(Random.class)
        .orShould()
        .callMethod(Math.class, "random");
  }

  private static DescribedPredicate<JavaClass> notProducingClocks() {
    return DescribedPredicate.describe("produce no clocks", type -> !type.getName().equals(CLOCKS));
  }

  private static boolean asks(JavaAccess<?> access) {
    var owner = access.getTargetOwner().getName();
    var name = access.getTarget().getName();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.time.Clock" -> SOURCES_OF_CLOCKS.contains(name);
      case "java.util.Date" -> name.equals("<init>") && parameters(access).isEmpty();
      default -> owner.startsWith("java.time.") && name.equals("now") && !givenClock(access);
    };
  }

  private static boolean givenClock(JavaAccess<?> access) {
    return parameters(access).stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static List<JavaClass> parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes()
        : List.of();
  }
}
