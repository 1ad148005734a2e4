package org.isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.isnad.query.Catalogue;
import org.isnad.query.PreparedQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {

  static List<PreparedQuery> queries() {
    return Catalogue.standard().queries();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyColumnHasAnArabicName(PreparedQuery query) {
    assertThat(QueryFactory.create(query.text(), Syntax.syntaxARQ).getResultVars())
        .allSatisfy(c -> assertThat(Language.AR.word(c)).as(c).matches(".*\\p{IsArabic}.*"));
  }
}
