package org.isnad.entity.tagger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.claim.Entity;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Document;
import org.isnad.text.Sentence;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/// Measures the tagger on reference records: every place of a mention's words in headline and body is a name to find. Prints exact and
/// overlapping hits by type, for the articles whose number is divisible by three and for the others.
///
/// Takes a folder with `articles/ID.txt` and `gold/ID.json`; with a further argument it prints the misses of the others.
public final class GoldEvaluation {

  private final int[][][] n = new int[2][4][5]; // part, type, (true, proposed, exact, true overlapped, proposed overlapping)
  private final Map<String, Integer> misses = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    NameTagger tagger = NameTagger.load();
    GoldEvaluation e = new GoldEvaluation();
    try (Stream<Path> files = Files.list(Path.of(args[0], "gold"))) {
      for (Path gold : files.sorted().toList()) {
        String id = gold.getFileName().toString().replace(".json", "");
        String text = Files.readString(Path.of(args[0], "articles", id + ".txt"));
        e.article(tagger, Document.of(Article.of(id, text)), mentions(gold), Integer.parseInt(id.substring(1)) % 3 == 0 ? 1 : 0);
      }
    }
    e.print();
    if (args.length > 1) {
      e.misses.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(Integer.parseInt(args[1]))
          .forEach(m -> System.out.println(m.getValue() + " " + m.getKey()));
    }
  }

  private void article(NameTagger tagger, Document d, TokenTrie<Entity.Type> gold, int part) {
    for (Sentence s : d.sentences()) {
      List<int[]> truth = new ArrayList<>();
      for (int i = s.first(); i < s.end(); i++) {
        TokenTrie.Match<Entity.Type> m = gold.at(d.tokens(), i);
        if (m != null && m.end() <= s.end()) {
          truth.add(new int[]{i, m.end(), m.values().get(0).ordinal(), 0});
          i = m.end() - 1;
        }
      }
      List<Tagged> proposed = tagger.tag(d.tokens(), s.first(), s.end());
      for (Tagged t : proposed) {
        int type = t.type().ordinal();
        boolean exact = false;
        boolean overlap = false;
        for (int[] g : truth) {
          if (g[2] == type && g[0] < t.end() && t.first() < g[1]) {
            overlap = true;
            exact |= g[0] == t.first() && g[1] == t.end();
            g[3] = Math.max(g[3], g[0] == t.first() && g[1] == t.end() ? 2 : 1);
          }
        }
        count(part, type, 1);
        count(part, type, exact ? 2 : -1);
        count(part, type, overlap ? 4 : -1);
        if (part == 0 && !exact) {
          misses.merge("+ " + t.type() + " " + d.text(d.span(t.first(), t.end())) + (overlap ? " (overlaps)" : ""), 1, Integer::sum);
        }
      }
      for (int[] g : truth) {
        count(part, g[2], 0);
        count(part, g[2], g[3] > 0 ? 3 : -1);
        if (part == 0 && g[3] == 0) {
          misses.merge("- " + Entity.Type.values()[g[2]] + " " + d.text(d.span(g[0], g[1])), 1, Integer::sum);
        }
      }
    }
  }

  private void count(int part, int type, int what) {
    if (what >= 0) {
      n[part][type][what]++;
      n[part][3][what]++;
    }
  }

  private void print() {
    for (int part = 0; part < 2; part++) {
      for (int t = 0; t < 4; t++) {
        int[] c = n[part][t];
        System.out.printf(Locale.ROOT, "%s %s: exact P %.3f R %.3f F %.3f; overlapping P %.3f R %.3f (%d true, %d proposed)%n",
            part == 0 ? "seen" : "held", t == 3 ? "all" : Entity.Type.values()[t], c[2] / (double) c[1], c[2] / (double) c[0],
            2.0 * c[2] / (c[0] + c[1]), c[4] / (double) c[1], c[3] / (double) c[0], c[0], c[1]);
      }
    }
  }

  private static TokenTrie<Entity.Type> mentions(Path gold) throws IOException {
    Map<String, Entity.Type> forms = new HashMap<>();
    try (JsonParser p = new JsonFactory().createParser(Files.readString(gold))) {
      Entity.Type type = null;
      int depth = 0;
      boolean entities = false;
      String array = "";
      for (JsonToken t = p.nextToken(); t != null; t = p.nextToken()) {
        switch (t) {
          case START_ARRAY -> {
            depth++;
            array = p.currentName() == null ? array : p.currentName();
            entities = depth == 1 ? "entities".equals(array) : entities;
          }
          case END_ARRAY -> {
            depth--;
          }
          case VALUE_STRING -> {
            if (entities && "type".equals(p.currentName())) {
              type = Entity.Type.valueOf(p.getText());
            } else if (entities && depth == 2 && "mentions".equals(array) && type != null && type != Entity.Type.GRP) {
              forms.putIfAbsent(p.getText(), type);
            }
          }
          default -> {
          }
        }
      }
    }
    TokenTrie<Entity.Type> trie = new TokenTrie<>();
    forms.forEach((form, type) -> {
      if (Tokenizer.tokens(form).stream().anyMatch(t -> t.kind() != Token.Kind.MARK)) {
        trie.add(form, type);
      }
    });
    return trie;
  }
}
