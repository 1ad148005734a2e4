package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparedQueryTest {

  private static final String HEADER = "# title: T\n# title-ar: ت\n# question: Q?\n# param: day (date) = 2024-01-01 | a day\n";
  private static final String BODY = "SELECT ?day WHERE { VALUES ?day { \"2024-01-01\"^^<http://www.w3.org/2001/XMLSchema#date> } }";

  @Test
  void readsTheHeader() {
    PreparedQuery query = PreparedQuery.parse("q", HEADER + BODY);
    assertThat(query.title()).isEqualTo("T");
    assertThat(query.titleAr()).isEqualTo("ت");
    assertThat(query.parameters()).containsExactly(new Parameter("day", Parameter.Type.DATE, "2024-01-01", "a day"));
  }

  @Test
  void takesAQuestionWithoutHeader() {
    assertThat(PreparedQuery.parse("own", "ASK { ?s ?p ?o }").title()).isEqualTo("own");
  }

  @Test
  void fillsInATerm() {
    assertThat(PreparedQuery.parse("q", HEADER + BODY).fill(Map.of("day", "2025-02-03")).toString()).contains("2025-02-03")
        .doesNotContain("2024");
  }

  @Test
  void namesAnUnknownParameter() {
    assertThatThrownBy(() -> PreparedQuery.parse("q", HEADER + BODY).fill(Map.of("week", "1")))
        .hasMessageContaining("no parameter \"week\"")
        .hasMessageContaining("it takes day");
  }

  @Test
  void findsADefaultThatDrifted() {
    assertThatThrownBy(() -> PreparedQuery.parse("q", HEADER.replace("2024-01-01", "2024-01-02") + BODY)).hasMessageContaining("default");
  }

  @Test
  void namesTheLineOfASyntaxError() {
    assertThatThrownBy(() -> PreparedQuery.parse("q", "SELECT *\nWHERE { ?s ?p }")).hasMessageContaining("q, line 2");
  }

  @ParameterizedTest
  @CsvSource({"DATE, tomorrow", "INTEGER, 1.5", "DECIMAL, many", "IRI, not an iri", "IRI, http://x/> . ?s", "IRI, relative"})
  void refusesAValueOfTheWrongType(Parameter.Type type, String value) {
    assertThatThrownBy(() -> new Parameter("p", type, "", "").term(value)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("p")
        .hasMessageContaining(value);
  }
}
