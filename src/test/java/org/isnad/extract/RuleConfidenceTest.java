package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.claim.Claim;
import org.isnad.extract.RuleConfidence.Count;
import org.isnad.pipeline.StandardReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleConfidenceTest {

  private static Map<String, Count> table(String lines) throws IOException {
    return RuleConfidence.table(new BufferedReader(new StringReader(lines)));
  }

  @Test
  void aRuleSeldomSeenStaysNearItsKind() {
    // prior of figures: (79 + 1) / (98 + 2) = 0.8
    RuleConfidence confidence = new RuleConfidence(
        Map.of("figure/often", new Count(79, 95), "figure/never", new Count(0, 3), "contact/once", new Count(1, 1)));
    assertThat(confidence.of("figure", "figure/often")).isEqualTo(0.83); // (79 + 5 * 0.8) / (95 + 5)
    assertThat(confidence.of("figure", "figure/never")).isEqualTo(0.5); // (0 + 4) / 8
    assertThat(confidence.of("contact", "contact/once")).isEqualTo(0.722, offset(1e-9)); // prior 2/3: (1 + 10/3) / 6
  }

  @Test
  void anUnknownRuleHasThePriorOfItsKind() {
    RuleConfidence confidence = new RuleConfidence(Map.of("figure/a", new Count(79, 98)));
    assertThat(confidence.of("figure", "figure/new")).isEqualTo(0.8);
    assertThat(confidence.of("statement", "statement/new")).isEqualTo(0.5);
  }

  @Test
  void noConfidenceIsZeroOrAboveOne() {
    RuleConfidence confidence = new RuleConfidence(
        Map.of("figure/wrong", new Count(0, 100_000), "contact/right", new Count(100_000, 100_000)));
    assertThat(confidence.of("figure", "figure/wrong")).isPositive();
    assertThat(confidence.of("contact", "contact/right")).isLessThanOrEqualTo(1);
  }

  @Test
  void readsATable() throws IOException {
    assertThat(table("# where from\nrule\thits\ttotal\nfigure/a\t1\t2\n")).isEqualTo(Map.of("figure/a", new Count(1, 2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"figure/a\t1", "figure/a\tone\t2", "figure/a\t3\t2", "figure/a\t-1\t2", "figure/b\t1\t2\nfigure/b\t1\t2"})
  void namesTheLineOfATableThatIsWrong(String lines) {
    assertThatThrownBy(() -> table("# comment\n" + lines)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("rules.tsv:" + (1 + lines.lines().count()) + ": ");
  }

  @Test
  void theTableOfTheProgramIsSortedAndOfTheThreeKinds() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/main/resources/org/isnad/extract/rules.tsv"));
    assertThat(lines).anyMatch(RuleConfidence.COLUMNS::equals);
    assertThat(lines.stream().takeWhile(line -> !line.equals(RuleConfidence.COLUMNS))).allMatch(line -> line.startsWith("# "));
    List<String> rules = lines.stream().dropWhile(line -> !line.equals(RuleConfidence.COLUMNS)).skip(1).map(line -> line.split("\t", -1)[0])
        .toList();
    assertThat(rules).isSorted().doesNotHaveDuplicates().allMatch(rule -> rule.matches("(contact|figure|statement)/[a-z/-]+"));
    assertThat(RuleConfidence.load().rules()).containsOnlyKeys(rules).isNotEmpty();
  }

  @Test
  void everyClaimHasTheConfidenceOfItsRule() throws IOException {
    RuleConfidence confidence = RuleConfidence.load();
    ArticleReader reader = StandardReader.load();
    List<Claim> claims = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      claims.addAll(reader.read(Article.of("seed-00" + n, Files.readString(Path.of("seeds/seed-00" + n + ".txt")))).claims());
    }
    assertThat(claims).hasSizeGreaterThan(50).allSatisfy(claim -> {
      assertThat(claim.rule()).startsWith(RuleConfidence.kind(claim) + "/");
      assertThat(claim.confidence()).isGreaterThan(0).isLessThanOrEqualTo(1)
          .isEqualTo(confidence.of(RuleConfidence.kind(claim), claim.rule()));
    });
    assertThat(claims).extracting(Claim::confidence).doesNotContain(1.0).anyMatch(c -> c > 0.5);
  }
}
