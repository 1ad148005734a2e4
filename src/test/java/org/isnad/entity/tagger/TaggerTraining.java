package org.isnad.entity.tagger;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.isnad.lexicon.WordStats;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/// Makes the word statistics and the tagger's model anew. Takes the folder of corpora, the folder of open name tables, the
/// resources folder to write to, and if it is to learn from them too a folder of sentences with marked names.
public final class TaggerTraining {

  private static final int CLASSES = 255;
  private static final int CLASS_ROUNDS = 12;
  private static final int LEAST_FOR_CLASS = 8;
  private static final int LEAST = 4;
  private static final int EPOCHS = 12;

  private TaggerTraining() {
  }

  public static void main(String[] args) throws IOException {
    Path corpora = Path.of(args[0]);
    Path tables = Path.of(args[1]);
    Path resources = Path.of(args[2]);
    Path papers = corpora.resolve("saudinewsnet.jsonl.gz");
    List<Labelled> train = Labelled.read(corpora.resolve("anercorp/train.conll.gz"));
    List<Labelled> test = Labelled.read(corpora.resolve("anercorp/test.conll.gz"));
    Scheme scheme = new Scheme(tables.resolve("countries.tsv"));
    train = train.stream().map(scheme::adapt).toList();
    List<Labelled> adapted = test.stream().map(scheme::adapt).toList();

    StatsTable table = count(papers);
    list(table, tables);
    classes(table, papers);

    WordStats stats = table.stats();
    NameTagger first = tagger(stats, Perceptron.train(train, stats, 8));
    print("first model", first, test, adapted);
    share(table, papers, first, stats);
    stats = table.stats();
    Files.write(resources.resolve("org/isnad/lexicon/wordstats.bin"), table.bytes());

    // only labels that may be passed on teach the model: the papers give counts and shares, no sentence
    List<Labelled> all = new ArrayList<>(train);
    if (args.length > 3) {
      all.addAll(MarkedSentences.read(Path.of(args[3])));
    }
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    Perceptron.train(all, stats, EPOCHS).write(model);
    Files.write(resources.resolve("org/isnad/entity/tagger/names.model.gz"), model.toByteArray());
    print("last model, with shares", NameTagger.read(stats, new ByteArrayInputStream(model.toByteArray())), test, adapted);
  }

  private static void print(String name, NameTagger tagger, List<Labelled> test, List<Labelled> adapted) {
    System.out.println(name + ", test as labelled:\n" + Evaluation.of(tagger, test));
    System.out.println(name + ", test with labels adapted:\n" + Evaluation.of(tagger, adapted));
  }

  private static NameTagger tagger(WordStats stats, Perceptron p) throws IOException {
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    p.write(model);
    return NameTagger.read(stats, new ByteArrayInputStream(model.toByteArray()));
  }

  /// Words of the papers that occur often enough.
  private static StatsTable count(Path papers) throws IOException {
    Map<String, int[]> counts = new HashMap<>();
    StatsTable table = new StatsTable();
    Newspapers.sentences(papers, tokens -> {
      for (Token t : tokens) {
        if (t.isWord() && t.key().length() < 60) {
          counts.computeIfAbsent(t.key(), _ -> new int[1])[0]++;
        }
        table.tokens++;
      }
    });
    counts.forEach((key, n) -> {
      if (n[0] >= LEAST) {
        table.row(key).count = n[0];
      }
    });
    System.err.println("tokens " + table.tokens + ", words " + counts.size() + ", kept " + table.rows.size());
    return table;
  }

  /// Marks the words of the open tables of names.
  private static void list(StatsTable table, Path tables) throws IOException {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(Files.newInputStream(tables.resolve("given_names.tsv.gz"))), StandardCharsets.UTF_8))) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] f = line.split("\t", -1);
        List<Token> words = Tokenizer.tokens(f[0]);
        int n = Integer.parseInt(f[1]);
        if (words.size() == 1 && words.get(0).isWord() && words.get(0).key().length() > 1 && n >= 2) {
          StatsTable.Row row = table.row(words.get(0).key());
          row.listed = row.listed & ~3 | Math.max(row.listed & 3, n >= 100 ? 3 : n >= 10 ? 2 : 1);
        }
      }
    }
    for (String line : Files.readAllLines(tables.resolve("places.tsv"))) {
      String[] f = line.split("\t", -1);
      List<Token> words = Tokenizer.tokens(f[2]);
      if (words.size() == 1 && words.get(0).isWord() && words.get(0).key().length() > 2) {
        StatsTable.Row row = table.row(words.get(0).key());
        boolean large = f[1].equals("country") || f[1].equals("capital") || f[1].startsWith("admin1") || population(f[8]) > 300_000;
        row.listed |= large ? 4 : 8;
      }
    }
  }

  private static double population(String s) {
    return s.isBlank() ? 0 : Double.parseDouble(s);
  }

  private static void classes(StatsTable table, Path papers) throws IOException {
    List<String> words = new ArrayList<>();
    table.rows.forEach((key, row) -> {
      if (row.count >= LEAST_FOR_CLASS) {
        words.add(key);
      }
    });
    words.sort(Comparator.comparingInt((String w) -> -table.row(w).count).thenComparing(Comparator.naturalOrder()));
    Map<String, Integer> ids = new HashMap<>();
    String[] others = {"\n", "0", "a", "rare"}; // boundary, number, foreign word, rare word
    for (String o : others) {
      ids.put(o, ids.size());
    }
    for (String w : words) {
      ids.put(w, ids.size());
    }
    long[] pairs = new long[(int) (table.tokens * 1.3) + 16];
    int[] n = {0};
    Newspapers.sentences(papers, tokens -> {
      int before = 0;
      for (Token t : tokens) {
        int id = switch (t.kind()) {
          case NUMBER -> 1;
          case FOREIGN -> 2;
          case WORD -> ids.getOrDefault(t.key(), 3);
          case MARK -> ids.computeIfAbsent(t.key(), _ -> ids.size());
        };
        pairs[n[0]++] = (long) before << 32 | id;
        before = id;
      }
      pairs[n[0]++] = (long) before << 32;
    });
    int[] found = new WordClasses(Arrays.copyOf(pairs, n[0]), ids.size(), CLASSES).exchange(CLASS_ROUNDS);
    for (String w : words) {
      table.row(w).wordClass = found[ids.get(w)] + 1;
    }
  }

  /// Counts how often each word stands in names, as a tagger reads the papers.
  private static void share(StatsTable table, Path papers, NameTagger tagger, WordStats stats) throws IOException {
    table.rows.values().forEach(r -> r.inNames = new int[3]);
    ArticleLabels labels = new ArticleLabels(tagger, stats);
    Newspapers.articles(papers, article -> {
      for (ArticleLabels.Sentence s : labels.of(article)) {
        for (int i = 0; i < s.tags().length; i++) {
          StatsTable.Row row = s.tags()[i] == Tags.OUTSIDE ? null : table.rows.get(s.tokens().get(i).key());
          if (row != null && row.count > 0) {
            row.inNames[Tags.type(s.tags()[i]).ordinal()]++;
          }
        }
      }
    });
  }
}
