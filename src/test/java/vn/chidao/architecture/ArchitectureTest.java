package vn.chidao.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyHaveDependenciesWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;
import vn.chidao.support.House;

/** The shape of the house: who may know whom, and where each kind of thing may live. */
class ArchitectureTest {
  private static final JavaClasses HOUSE = House.PRODUCT;

  /** What each package may use beside itself; boot may use anything and is used by nobody. */
  private static final Map<String, Set<String>> DOWNSTREAM =
      Map.ofEntries(
          Map.entry("shared", Set.of()),
          Map.entry("setting", Set.of("shared")),
          Map.entry("calendar", Set.of("setting", "shared")),
          Map.entry("agency", Set.of("shared")),
          Map.entry("deputy", Set.of("agency", "calendar", "setting", "shared")),
          Map.entry("identity", Set.of("agency", "calendar", "deputy", "shared")),
          Map.entry("intake", Set.of("agency", "calendar", "shared")),
          Map.entry("bulk", Set.of("identity", "shared")),
          Map.entry(
              "assignment", Set.of("agency", "audit", "bulk", "calendar", "setting", "shared")),
          Map.entry(
              "directive",
              Set.of(
                  "assignment",
                  "intake",
                  "agency",
                  "audit",
                  "bulk",
                  "calendar",
                  "setting",
                  "shared")),
          Map.entry("draft", Set.of("setting", "shared")),
          Map.entry(
              "coordination",
              Set.of("assignment", "agency", "calendar", "draft", "setting", "shared")),
          Map.entry(
              "progress", Set.of("assignment", "agency", "calendar", "draft", "setting", "shared")),
          Map.entry(
              "urging",
              Set.of("assignment", "agency", "bulk", "calendar", "draft", "setting", "shared")),
          Map.entry(
              "overdue",
              Set.of("assignment", "agency", "calendar", "draft", "setting", "shared", "urging")),
          Map.entry("ruletable", Set.of("assignment", "directive", "setting", "shared")),
          Map.entry("monitoring", Set.of("shared")),
          Map.entry("audit", Set.of("shared")),
          Map.entry("processes", Set.of("bulk", "shared")),
          Map.entry("notification", Set.of("shared")),
          Map.entry(
              "engine",
              Set.of(
                  "assignment",
                  "coordination",
                  "directive",
                  "overdue",
                  "processes",
                  "progress",
                  "ruletable",
                  "setting",
                  "shared")));

  @Test
  void packages_form_no_cycle() {
    slices().matching("vn.chidao.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void packages_look_downstream_only() {
    classes()
        .that()
        .resideOutsideOfPackage("vn.chidao.boot..")
        .should(onlyHaveDependenciesWhere(describe("look downstream", ArchitectureTest::isAllowed)))
        .check(HOUSE);
  }

  @Test
  void only_engine_knows_the_engine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.chidao.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.camunda..", "org.operaton..", "org.cibseven..")
        .check(HOUSE);
  }

  @Test
  void model_is_plain_java() {
    classes()
        .that()
        .resideInAPackage("vn.chidao..model..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("", "java..", "vn.chidao.shared", "vn.chidao..model..")
                .or(resideInAPackage("jakarta.persistence..").and(inert())))
        .check(HOUSE);
  }

  @Test
  void nothing_asks_a_wall_clock() {
    noClasses()
        .should()
        .callCodeUnitWhere(describe("reads the time", ArchitectureTest::readsTime))
        .check(HOUSE);
  }

  @Test
  void clocks_are_made_at_start_up() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.chidao.boot..")
        .should()
        .callMethodWhere(
            describe(
                "makes a clock",
                call ->
                    call.getTargetOwner().isEquivalentTo(Clock.class)
                        && call.getTarget().getRawReturnType().isEquivalentTo(Clock.class)))
        .check(HOUSE);
  }

  @Test
  void pages_do_not_touch_rows() {
    noClasses()
        .that()
        .resideInAPackage("vn.chidao..web..")
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith(Entity.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(EntityManager.class)
        .check(HOUSE);
  }

  @Test
  void faces_stays_in_web() {
    noClasses()
        .that()
        .resideOutsideOfPackages("vn.chidao..web..", "vn.chidao.boot..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
        .check(HOUSE);
  }

  @Test
  void transactions_begin_at_use_cases() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(UseCase.class)
        .and()
        .resideOutsideOfPackage("vn.chidao.engine..")
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(HOUSE);
  }

  @Test
  void transactions_cover_whole_use_cases() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("vn.chidao.engine..")
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(HOUSE);
  }

  @Test
  void every_use_case_says_who_may() {
    classes()
        .that()
        .areAnnotatedWith(UseCase.class)
        .should(Conditions.be("locked by @Permits", ArchitectureTest::isLocked))
        .check(HOUSE);
  }

  @Test
  void events_are_heard_in_few_places() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(
            "vn.chidao.audit..",
            "vn.chidao.notification..",
            "vn.chidao.directive..",
            "vn.chidao.coordination..",
            "vn.chidao.overdue..",
            "vn.chidao.progress..")
        .should(Conditions.be("an observer of domain events", ArchitectureTest::hearsDomainEvents))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void no_enterprise_beans() {
    noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.ejb..").check(HOUSE);
  }

  @Test
  void injected_fields_are_package_private() {
    fields()
        .that()
        .areAnnotatedWith(Inject.class)
        .should(
            Conditions.be(
                "package-private",
                field ->
                    Stream.of(JavaModifier.PRIVATE, JavaModifier.PROTECTED, JavaModifier.PUBLIC)
                        .noneMatch(field.getModifiers()::contains)))
        .check(HOUSE);
  }

  @Test
  void an_interface_has_several_implementations_or_is_a_port() {
    classes()
        .that()
        .areInterfaces()
        .and()
        .areNotAnnotations()
        .should(Conditions.be("needed", ArchitectureTest::isNeeded))
        .check(HOUSE);
  }

  @Test
  void banned_names() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)")
        .check(HOUSE);
  }

  @Test
  void nothing_prints_but_the_command() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("vn.chidao.invariants.Main")
        .should(ACCESS_STANDARD_STREAMS)
        .check(HOUSE);
  }

  private static boolean isAllowed(Dependency dependency) {
    String from = houseOf(dependency.getOriginClass());
    String to = houseOf(dependency.getTargetClass());
    return to.isEmpty() || to.equals(from) || DOWNSTREAM.getOrDefault(from, Set.of()).contains(to);
  }

  /** The part of the house a class belongs to; empty for all that is not ours. */
  private static String houseOf(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith("vn.chidao.") ? name.split("\\.")[2] : "";
  }

  /** Annotations and their values do nothing by themselves. */
  private static DescribedPredicate<JavaClass> inert() {
    return describe("are inert", type -> type.isAnnotation() || type.isEnum());
  }

  private static boolean readsTime(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    boolean givenNothing = call.getTarget().getRawParameterTypes().isEmpty();
    return switch (call.getTarget().getName()) {
      case "now" ->
          owner.startsWith("java.time.")
              && call.getTarget().getRawParameterTypes().stream()
                  .noneMatch(type -> type.isEquivalentTo(Clock.class));
      case "currentTimeMillis" -> true;
      case "<init>" -> call.getTargetOwner().isEquivalentTo(Date.class) && givenNothing;
      default -> false;
    };
  }

  private static boolean isLocked(JavaClass useCase) {
    return useCase.isMetaAnnotatedWith(Permits.class)
        || useCase.getMethods().stream()
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .allMatch(method -> method.isMetaAnnotatedWith(Permits.class));
  }

  private static boolean hearsDomainEvents(JavaMethod method) {
    return method.getParameters().stream()
        .filter(
            event ->
                event.isAnnotatedWith(Observes.class) || event.isAnnotatedWith(ObservesAsync.class))
        .anyMatch(event -> event.getRawType().isAssignableTo(DomainEvent.class));
  }

  private static boolean isNeeded(JavaClass type) {
    Set<JavaClass> implementations = type.getAllSubclasses();
    return implementations.size() != 1
        || implementations.stream().allMatch(only -> houseOf(only).equals("engine"));
  }
}
