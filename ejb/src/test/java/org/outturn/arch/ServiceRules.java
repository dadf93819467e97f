package org.outturn.arch;

import static com.tngtech.archunit.core.domain.JavaModifier.BRIDGE;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.access.Requires;
import org.outturn.access.Unauthenticated;

/** What a service lets in and lets out. */
final class ServiceRules {
  private ServiceRules() {}

  static ArchRule everyServiceMethodAsksForAPermission() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Stateless.class)
        .and()
        .arePublic()
        .should(askForAPermission());
  }

  static ArchRule noEntityInThePublicFaceOfAClass() {
    return methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .areNotAnnotatedWith(Entity.class)
        .should(nameNoEntity());
  }

  static ArchRule noRecordHoldsAnEntity() {
    return classes().that().areRecords().should(holdNoEntity());
  }

  private static ArchCondition<JavaMethod> askForAPermission() {
    return new ArchCondition<>("carry @Requires or @Unauthenticated, itself or through its class") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var asks = isCalledByServer(method) || isMarked(method) || isMarked(method.getOwner());
        events.add(new SimpleConditionEvent(method, asks, method.getFullName() + " asks nobody"));
      }
    };
  }

  private static boolean isCalledByServer(JavaMethod method) {
    return method.getModifiers().stream().anyMatch(Set.of(BRIDGE, SYNTHETIC)::contains)
        || method.getModifiers().contains(JavaModifier.STATIC)
        || method.isAnnotatedWith(PostConstruct.class)
        || method.isAnnotatedWith(PreDestroy.class)
        || method.isAnnotatedWith(Schedule.class)
        || method.isAnnotatedWith(Timeout.class);
  }

  private static boolean isMarked(JavaMethod method) {
    return method.isAnnotatedWith(Requires.class) || method.isAnnotatedWith(Unauthenticated.class);
  }

  private static boolean isMarked(JavaClass type) {
    return type.isAnnotatedWith(Requires.class) || type.isAnnotatedWith(Unauthenticated.class);
  }

  private static ArchCondition<JavaMethod> nameNoEntity() {
    return new ArchCondition<>("take and give no entity") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var types =
            Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
        var clean = types.noneMatch(ServiceRules::involvesEntity);
        events.add(
            new SimpleConditionEvent(method, clean, method.getFullName() + " names an entity"));
      }
    };
  }

  private static ArchCondition<JavaClass> holdNoEntity() {
    return new ArchCondition<>("hold no entity") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (var field : type.getFields()) {
          var clean = !involvesEntity(field.getType());
          events.add(
              new SimpleConditionEvent(type, clean, field.getFullName() + " holds an entity"));
        }
      }
    };
  }

  private static boolean involvesEntity(JavaType type) {
    return type.getAllInvolvedRawTypes().stream()
        .anyMatch(raw -> raw.isAnnotatedWith(Entity.class));
  }
}
