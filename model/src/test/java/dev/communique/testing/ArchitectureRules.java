package dev.communique.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.ObjectInputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules that hold in every library module: the order of its packages, no cycles, null-marked
 * packages, and nothing that reaches around the caller (standard streams, exit, the machine's
 * charset, locale, time zone or clock, changeable static fields).
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> architecture() {
 *   return ArchitectureRules.of("dev.communique.model", "dev.communique.model.json").tests();
 * }
 * }</pre>
 */
public final class ArchitectureRules {
  private final ImmutableList<String> packages;
  private final JavaClasses classes;

  private ArchitectureRules(ImmutableList<String> packages) {
    this.packages = packages;
    this.classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(packages);
  }

  /**
   * {@return the rules for a module}
   *
   * @param packagesInOrder all packages of the module, each before those that may import it; a
   *     package that holds no class yet may be named
   */
  public static ArchitectureRules of(String... packagesInOrder) {
    return new ArchitectureRules(ImmutableList.copyOf(packagesInOrder));
  }

  /** {@return one test a rule} */
  public Stream<DynamicTest> tests() {
    return Stream.of(
        test("every package is known to the order", this::checkKnown),
        test("a package imports only packages before it", this::checkOrder),
        test("no packages import each other in a circle", this::checkCycles),
        test("every package is null-marked", this::checkNullMarked),
        test("no code reaches around the caller", this::checkCalls),
        test("nothing reads serialised objects", this::checkNoObjectsAreRead),
        test("static fields are final", this::checkStatics));
  }

  private static DynamicTest test(String name, Runnable check) {
    return DynamicTest.dynamicTest(name, check::run);
  }

  private void checkKnown() {
    Assertions.assertFalse(classes.isEmpty(), "no classes found: " + packages);
    ImmutableSet<String> found =
        classes.stream().map(type -> type.getPackageName()).collect(ImmutableSet.toImmutableSet());
    Assertions.assertTrue(
        packages.containsAll(found), "packages without a place in the order: " + found);
  }

  private void checkOrder() {
    classes().should(new PackageOrder(packages)).check(classes);
  }

  private void checkCycles() {
    SlicesRuleDefinition.slices()
        .assignedFrom(new ByPackage())
        .should()
        .beFreeOfCycles()
        .check(classes);
  }

  private void checkNullMarked() {
    ImmutableList<String> unmarked =
        packages.stream()
            .filter(classes::containPackage)
            .filter(name -> !classes.getPackage(name).isAnnotatedWith(NullMarked.class))
            .collect(ImmutableList.toImmutableList());
    Assertions.assertTrue(unmarked.isEmpty(), "packages without @NullMarked: " + unmarked);
  }

  private void checkCalls() {
    classes().should(new NoHiddenInput()).check(classes);
  }

  /** Objects that somebody else serialised could run code of theirs. */
  private void checkNoObjectsAreRead() {
    noClasses()
        .should()
        .accessClassesThat()
        .areAssignableTo(ObjectInputStream.class)
        .check(classes);
  }

  private void checkStatics() {
    fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(classes);
  }

  /** Each package by itself, its sub-packages apart. */
  private static final class ByPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
