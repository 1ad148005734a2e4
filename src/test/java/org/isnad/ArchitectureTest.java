package org.isnad;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The plan of the house: who may import what. A new package gets a row here, in `src/docs/architecture.md`, and a `package-info`.
class ArchitectureTest {

  private static final Path SOURCES = Path.of("src/main/java/org/isnad");

  private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.isnad");

  /// A row: the package, then those of ours that it may import. All may import `article`, the words that everybody speaks.
  private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(Map.entry("article", Set.of()), Map.entry("source", Set.of()),
      Map.entry("text", Set.of()), Map.entry("claim", Set.of()), Map.entry("lexicon", Set.of("text", "claim")),
      Map.entry("ontology", Set.of("lexicon", "text", "claim")), Map.entry("entity", Set.of("text", "lexicon", "claim")),
      Map.entry("extract", Set.of("text", "lexicon", "entity", "claim")), Map.entry("identity", Set.of("text", "claim")),
      Map.entry("compare", Set.of("text", "claim", "identity")), Map.entry("graph", Set.of("text", "claim", "identity", "compare")),
      Map.entry("check", Set.of("claim", "graph")), Map.entry("store", Set.of("claim", "graph", "check")),
      Map.entry("query", Set.of("claim", "graph", "store")), Map.entry("export", Set.of("claim", "graph", "store", "query")),
      Map.entry("search", Set.of("text", "graph", "store")),
      Map.entry("serve", Set.of("text", "claim", "compare", "graph", "store", "search", "query", "export")),
      Map.entry("pipeline", Set.of("source", "text", "claim", "lexicon", "ontology", "entity", "extract", "identity", "compare", "graph",
          "check", "store", "search", "query", "export")),
      Map.entry("cli",
          Set.of("source", "text", "claim", "lexicon", "ontology", "entity", "extract", "identity", "compare", "graph", "check",
              "store", "search", "query", "export", "serve", "pipeline")));

  /// Reading is free of RDF, so that it runs on any number of cores, and elsewhere, unchanged.
  private static final List<String> FREE_OF_JENA = List.of("article", "source", "text", "claim", "lexicon", "entity", "extract", "identity",
      "compare");

  @TestFactory
  Stream<DynamicTest> packagesImportOnlyWhatTheirRowAllows() {
    return MAY_IMPORT.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
      Set<String> allowed = new TreeSet<>(row.getValue());
      allowed.addAll(List.of(row.getKey(), "article"));
      String[] packages = allowed.stream().map(p -> "org.isnad." + p + "..").toArray(String[]::new);
      classes().that().resideInAPackage("org.isnad." + row.getKey() + "..").should()
          .onlyDependOnClassesThat(not(resideInAPackage("org.isnad..")).or(resideInAnyPackage(packages)))
          .because("package " + row.getKey() + " may import " + allowed).allowEmptyShould(true).check(HOUSE);
    }));
  }

  @TestFactory
  Stream<DynamicTest> readingIsFreeOfJena() {
    return FREE_OF_JENA.stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> noClasses().that().resideInAPackage("org.isnad." + name + "..").should()
            .dependOnClassesThat().resideInAnyPackage("org.apache.jena..").allowEmptyShould(true).check(HOUSE)));
  }

  @Test
  void everyPackageHasARow() throws IOException {
    try (Stream<Path> packages = Files.list(SOURCES)) {
      assertThat(packages.map(p -> p.getFileName().toString())).isSubsetOf(MAY_IMPORT.keySet());
    }
  }

  @Test
  void noCycles() {
    slices().matching("org.isnad.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Helper)(\\$.*)?").check(HOUSE);
  }

  @Test
  void noClassOverFourHundredLines() {
    assertThat(sources().filter(file -> lines(file).size() > 400)).as("classes that want to be two").isEmpty();
  }

  @Test
  void everyPackageIntroducesItselfAndIsNullMarked() {
    assertThat(sources().map(Path::getParent).distinct()).isNotEmpty().allSatisfy(folder -> {
      Path info = folder.resolve("package-info.java");
      assertThat(info).exists();
      assertThat(lines(info)).contains("@NullMarked");
      assertThat(lines(info).getFirst()).startsWith("///");
    });
  }

  private static Stream<Path> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
