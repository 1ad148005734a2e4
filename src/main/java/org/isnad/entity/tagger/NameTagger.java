package org.isnad.entity.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.isnad.lexicon.WordStats;
import org.isnad.text.Token;

/// Proposes the names of persons, organisations and places in a sentence of Arabic news: an averaged perceptron over hashed features.
///
/// It finds names that no list knows, and is wrong about one proposal in four or five: a proposer for rules, not a judge. The same tokens give the same
/// answer on any machine (integers only). Immutable and thread-safe; load once and keep (8 MB of memory).
public final class NameTagger {

  private static final String RESOURCE = "names.model.gz";
  static final int MAGIC = 0x49534d31;

  private final Vocabulary vocabulary;
  private final Weights weights;
  private final double unit;

  NameTagger(Vocabulary vocabulary, Weights weights, double unit) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.unit = unit;
  }

  /// The tagger that the program carries, with word statistics of its own.
  public static NameTagger load() {
    return load(WordStats.load());
  }

  /// The tagger that the program carries.
  public static NameTagger load(WordStats stats) {
    try (InputStream in = NameTagger.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the name tagger's model is missing from the program: resource " + RESOURCE);
      }
      return read(stats, in);
    } catch (IOException e) {
      throw new UncheckedIOException("the name tagger's model cannot be read: resource " + RESOURCE, e);
    }
  }

  static NameTagger read(WordStats stats, InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
    if (in.readInt() != MAGIC || in.readInt() != Features.BITS) {
      throw new IOException("not a model of this version");
    }
    double unit = in.readDouble();
    byte[] table = new byte[Features.SLOTS * 8];
    byte[][] columns = new byte[Tags.COUNT][Features.SLOTS];
    for (byte[] column : columns) {
      in.readFully(column);
    }
    for (int i = 0; i < Features.SLOTS; i++) {
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        table[i * 8 + tag] = columns[tag][i];
      }
    }
    Quantised weights = Quantised.of(table);
    return new NameTagger(new Vocabulary(stats, word -> WordSums.of(word, weights)), weights, unit);
  }

  /// The names among the tokens from `first` to before `end`, which should be one sentence: in order, none overlapping another. Any tokens
  /// will do; marks inside a sentence may be part of a name only between its words.
  public List<Tagged> tag(List<Token> tokens, int first, int end) {
    Objects.checkFromToIndex(first, end, tokens.size());
    Decoder decoder = new Decoder(new Words(tokens, first, end, vocabulary), weights);
    byte[] tags = decoder.tags();
    int[] margins = null;
    List<Tagged> out = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      if (!Tags.opens(tags[i])) {
        continue;
      }
      int stop = i + 1;
      while (stop < tags.length && tags[stop] == tags[i] + 1) {
        stop++;
      }
      if (margins == null) {
        margins = decoder.margins(tags);
      }
      int least = margins[i];
      for (int k = i + 1; k < stop; k++) {
        least = Math.min(least, margins[k]);
      }
      out.add(new Tagged(first + i, first + stop, Objects.requireNonNull(Tags.type(tags[i])), least / unit));
      i = stop - 1;
    }
    return out;
  }

  /// How sure each token's tag is, in the unit of [Tagged#margin].
  double[] margins(List<Token> tokens) {
    Decoder decoder = new Decoder(new Words(tokens, 0, tokens.size(), vocabulary), weights);
    return Arrays.stream(decoder.margins(decoder.tags())).mapToDouble(m -> m / unit).toArray();
  }
}
