package org.isnad.entity.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.claim.Entity;
import org.isnad.lexicon.WordStats;
import org.isnad.text.Clitics;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/// Labels an article sentence by sentence and then carries names over: whoever is named in full once is the same person where only the
/// last word of the name stands. What the tagger misses for want of surroundings is so learnt from the article itself.
final class ArticleLabels {

  private static final double SURE = 1.0;

  private final NameTagger tagger;
  private final WordStats stats;

  ArticleLabels(NameTagger tagger, WordStats stats) {
    this.tagger = tagger;
    this.stats = stats;
  }

  /// A sentence with its labels.
  ///
  /// @param least the margin of the token that is least sure, other than those that the article decided
  /// @param names how many names there are
  /// @param carried how many were carried over
  record Sentence(List<Token> tokens, byte[] tags, double least, int names, int carried) {
  }

  List<Sentence> of(List<List<Token>> article) {
    List<List<Tagged>> tagged = new ArrayList<>();
    Map<String, double[]> evidence = new HashMap<>(); // a word alone, or the last of a person's name: sum of margins by type
    for (List<Token> s : article) {
      List<Tagged> names = tagger.tag(s, 0, s.size());
      tagged.add(names);
      for (Tagged t : names) {
        boolean alone = t.end() - t.first() == 1;
        String last = s.get(t.end() - 1).key();
        if (t.margin() >= SURE && (alone || t.type() == Entity.Type.PER && nameLike(last))) {
          evidence.computeIfAbsent(last, _ -> new double[3])[t.type().ordinal()] += t.margin();
        }
      }
    }
    List<Sentence> out = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      out.add(label(article.get(i), tagged.get(i), evidence));
    }
    return out;
  }

  private Sentence label(List<Token> tokens, List<Tagged> names, Map<String, double[]> evidence) {
    byte[] tags = new byte[tokens.size()];
    boolean[] decided = new boolean[tags.length];
    for (Tagged t : names) {
      int tag = 1 + 2 * t.type().ordinal();
      tags[t.first()] = (byte) tag;
      for (int i = t.first() + 1; i < t.end(); i++) {
        tags[i] = (byte) (tag + 1);
      }
    }
    int carried = 0;
    for (int i = 0; i < tags.length; i++) {
      boolean alone = tags[i] == Tags.OUTSIDE || Tags.opens(tags[i]) && (i + 1 == tags.length || !Tags.continues(tags[i + 1]));
      boolean besideName = i > 0 && tags[i - 1] != Tags.OUTSIDE || i + 1 < tags.length && tags[i + 1] != Tags.OUTSIDE;
      if (!alone || besideName || !tokens.get(i).isWord()) {
        continue;
      }
      double[] known = known(tokens.get(i).key(), evidence);
      if (known == null) {
        continue;
      }
      int best = known[0] >= known[1] && known[0] >= known[2] ? 0 : known[1] >= known[2] ? 1 : 2;
      if (tags[i] != 1 + 2 * best && known[best] >= 2 * (known[0] + known[1] + known[2] - known[best])) {
        tags[i] = (byte) (1 + 2 * best);
        decided[i] = true;
        carried++;
      }
    }
    double least = 1e9;
    double[] margins = tagger.margins(tokens);
    for (int i = 0; i < tags.length; i++) {
      least = decided[i] ? least : Math.min(least, margins[i]);
    }
    return new Sentence(tokens, tags, least, names.size() + carried, carried);
  }

  private double @Nullable [] known(String key, Map<String, double[]> evidence) {
    if (evidence.containsKey(key)) {
      return evidence.get(key);
    }
    for (Clitics.Split split : Clitics.splits(key)) {
      if (evidence.containsKey(split.rest()) && stats.frequency(key) < stats.frequency(split.rest())) {
        return evidence.get(split.rest());
      }
    }
    return null;
  }

  /// Whether the word may stand for the person: not an ordinary word that happens to end the name.
  private boolean nameLike(String key) {
    return key.length() > 2 && (!stats.isKnown(key) || stats.nameShare(key) > 0.1 || stats.frequency(key) < 2);
  }
}
