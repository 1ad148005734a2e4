package org.isnad.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.article.Article;
import org.isnad.claim.Claim;
import org.isnad.claim.Reading;
import org.isnad.extract.RuleConfidence.Count;
import org.isnad.graph.RecordReader;
import org.isnad.pipeline.StandardReader;
import org.isnad.source.ArticleSource;
import org.isnad.source.Item;
import org.isnad.source.SourceOptions;

/// Measures each rule on reference records and writes the table that [RuleConfidence] reads.
///
/// Takes the table's file, then pairs of folders: articles and the records (`ID.json`) of them. Articles without a record are left
/// out. The same input gives the same bytes.
public final class RuleMeasurement {

  private final Map<String, Count> rules = new TreeMap<>();
  private int articles;

  public static void main(String[] args) throws IOException {
    if (args.length < 3 || args.length % 2 == 0) {
      throw new IllegalArgumentException("TABLE ARTICLES RECORDS [ARTICLES RECORDS]...");
    }
    RuleMeasurement measurement = new RuleMeasurement();
    ArticleReader reader = StandardReader.load();
    for (int i = 1; i < args.length; i += 2) {
      measurement.add(reader, args[i], Path.of(args[i + 1]));
    }
    if (measurement.articles == 0) {
      throw new IllegalArgumentException("no article with a record ID.json in the folders given");
    }
    Files.writeString(Path.of(args[0]), measurement.table(), StandardCharsets.UTF_8);
    System.out.print(measurement.summary());
  }

  private void add(ArticleReader reader, String folder, Path records) {
    new ArticleSource(List.of(folder), SourceOptions.DEFAULT).forEach(item -> {
      if (item instanceof Item.Found(Article article) && Files.isRegularFile(records.resolve(article.id() + ".json"))) {
        try {
          add(reader.read(article), RecordReader.read(article, Files.readString(records.resolve(article.id() + ".json"))));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    });
  }

  /// Counts one article.
  void add(Reading found, Reading reference) {
    articles++;
    Set<Claim> right = new RecordMatch(found, reference).right();
    for (Claim claim : found.claims()) {
      if (!claim.rule().startsWith(RuleConfidence.kind(claim) + "/")) {
        throw new IllegalStateException("the rule " + claim.rule() + " does not begin with the kind of its claim");
      }
      rules.merge(claim.rule(), new Count(right.contains(claim) ? 1 : 0, 1), Count::plus);
    }
  }

  /// The lines of the table.
  String table() {
    StringBuilder out = new StringBuilder();
    out.append("# How often each rule was right on ").append(articles)
        .append(" Arabic news articles with reference records: the claims of it that the record has, and all that it found.\n");
    out.append("# A file made by a tool; make it anew whenever rules change: src/tools/measure-rules ARTICLES RECORDS ...\n");
    out.append(RuleConfidence.COLUMNS).append('\n');
    rules.forEach((rule, n) -> out.append(rule).append('\t').append(n.hits()).append('\t').append(n.total()).append('\n'));
    return out.toString();
  }

  private String summary() {
    Map<String, Count> kinds = new TreeMap<>();
    rules.forEach((rule, n) -> kinds.merge(rule.substring(0, rule.indexOf('/')), n, Count::plus));
    StringBuilder out = new StringBuilder(articles + " articles, " + rules.size() + " rules\n");
    kinds.forEach((kind, n) -> out
        .append(String.format(Locale.ROOT, "%-10s %4d right of %4d: %.3f%n", kind, n.hits(), n.total(), n.hits() / (double) n.total())));
    return out.toString();
  }
}
