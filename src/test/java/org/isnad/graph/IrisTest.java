package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.irix.IRIx;
import org.isnad.claim.Entity;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  @ParameterizedTest
  @ValueSource(strings = {"a b", "\"quoted\"", "two\nlines", "\u200fمقال\u200e", "../../etc/passwd", "..", ".", "a#b?c", "<script>", "%41",
      "خبر-١٢", "a{b}|c\\d^e`",
      "\uD83D\uDCF0", "a\u0000b"})
  void makesAnyIdAValidIri(String id) {
    String iri = IRIS.article(id).getURI();
    assertThat(iri).startsWith(Iris.DEFAULT_BASE + "article/").matches("[\\x21-\\x7e]+").doesNotContain("/../", "\"", "<", "#", "?");
    assertThat(IRIx.create(iri).isAbsolute()).isTrue();
    assertThat(IRIx.create(Iris.DEFAULT_BASE).resolve(iri).str()).isEqualTo(iri);
  }

  @Test
  void keepsLongIdsShortAndApart() {
    String one = IRIS.article("م".repeat(5000) + "1").getURI();
    String other = IRIS.article("م".repeat(5000) + "2").getURI();
    assertThat(one).isNotEqualTo(other).hasSizeLessThan(300).doesNotContainPattern("%.?-");
  }

  @Test
  void keepsIdsApartThatLookAlike() {
    assertThat(IRIS.article("a%20b")).isNotEqualTo(IRIS.article("a b"));
    assertThat(IRIS.article("A")).isNotEqualTo(IRIS.article("a"));
  }

  @Test
  void namesAnEntityByTypeAndName() {
    assertThat(Iris.entity(IRIS.article("a"), Entity.Type.PER, "أحمد")).isEqualTo(Iris.entity(IRIS.article("a"), Entity.Type.PER, "احمد"));
    assertThat(Iris.entity(IRIS.article("a"), Entity.Type.PER, "أحمد"))
        .isNotEqualTo(Iris.entity(IRIS.article("a"), Entity.Type.ORG, "أحمد"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kg/", "https://example.org/kg", "https://example.org/a b/", "ftp://example.org/", "https://example.org/#/"})
  void refusesABaseThatIsNone(String base) {
    assertThatThrownBy(() -> new Iris(base)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("base IRI");
  }

  @Test
  void anEntityOfAnArticleNamesItsLexiconEntry() {
    Node article = new Iris(Iris.DEFAULT_BASE).article("entity-1");
    assertThat(Iris.entry(Iris.linked(article, "Q1 ب", 1).getURI())).isEqualTo("Q1 ب");
    assertThat(Iris.entry(Iris.linked(article, "a-2", 2).getURI())).isEqualTo("a-2");
    assertThat(Iris.linked(article, "a", 2)).isNotEqualTo(Iris.linked(article, "a", 1));
    assertThat(Iris.entry(Iris.entity(article, Entity.Type.PER, "اسم").getURI())).isNull();
  }
}
