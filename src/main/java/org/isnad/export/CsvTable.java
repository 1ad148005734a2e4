package org.isnad.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.query.Answer;
import org.isnad.query.AnswerWriter;
import org.isnad.query.Format;
import org.isnad.query.PreparedQuery;
import org.isnad.query.QueryRunner;
import org.jspecify.annotations.Nullable;

/// The tables of a CSV export. Actors of a contact and speakers of a statement take a row each; the first column tells which belong
/// together.
public enum CsvTable {
  ARTICLES, ENTITIES, CONTACTS, FIGURES, STATEMENTS;

  /// The table of that name, in any case.
  ///
  /// @throws IllegalArgumentException naming the tables there are
  public static CsvTable of(String name) {
    return Arrays.stream(values()).filter(t -> t.title().equals(name.toLowerCase(Locale.ROOT))).findFirst().orElseThrow(
        () -> new IllegalArgumentException("no table \"" + name + "\"; there are "
            + Arrays.stream(values()).map(CsvTable::title).collect(Collectors.joining(", "))));
  }

  /// The name, also of the file without its ending.
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The table as text, with a line of column names; cells that a spreadsheet would take for formulas are defused.
  public String text(QueryRunner graph) {
    return new AnswerWriter(Integer.MAX_VALUE).write(graph.run(question(title()), Map.of()), Format.CSV);
  }

  /// The table itself.
  public Answer.Table rows(QueryRunner graph) {
    return (Answer.Table) graph.run(question(title()), Map.of());
  }

  /// A question of this package, by the name of its file.
  static PreparedQuery question(String name) {
    try (@Nullable
    InputStream in = CsvTable.class.getResourceAsStream(name + ".rq")) {
      if (in == null) {
        throw new IllegalStateException("the program's jar lacks org/isnad/export/" + name + ".rq");
      }
      return PreparedQuery.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
