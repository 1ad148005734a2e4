package org.isnad.lexicon;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.isnad.text.Folding;

/// How ordinary and how name-like words are, as counted in newspapers: whether an unfamiliar token after a title goes on with the name
/// or is a verb or a noun.
///
/// Asked by folded key ([Folding#key]), the word as it stands: whoever takes clitics off asks again for the rest. Shares are estimates
/// (a tagger counted, not a reader) and rest on few occurrences for rare words; they are smoothed towards the share of all rare
/// words, which is also what a word never seen gets. Immutable and thread-safe.
public final class WordStats {

  private static final String RESOURCE = "wordstats.bin";
  private static final int MAGIC = 0x49535731;

  private final long[] hashes;
  private final int[] rows;
  private final byte[] frequency;
  private final byte[] person;
  private final byte[] organisation;
  private final byte[] place;
  private final byte[] listed;
  private final byte[] wordClass;
  private final int[] unseen = new int[3];
  private final double total;
  private final int mask;

  private WordStats(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a table of word statistics of this version");
    }
    int n = in.readInt();
    total = in.readDouble();
    for (int i = 0; i < 3; i++) {
      unseen[i] = in.readUnsignedByte();
    }
    int size = Integer.highestOneBit(Math.max(1, n) * 2) * 2;
    mask = size - 1;
    hashes = new long[size];
    rows = new int[size];
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < n; i++) {
      key.setLength(in.readUnsignedByte()); // what it shares with the word before
      byte[] rest = in.readNBytes(in.readUnsignedByte());
      key.append(new String(rest, StandardCharsets.UTF_8));
      put(hash(key, 0, key.length()), i + 1);
    }
    frequency = column(in, n);
    person = column(in, n);
    organisation = column(in, n);
    place = column(in, n);
    listed = column(in, n);
    wordClass = column(in, n);
  }

  private static byte[] column(DataInputStream in, int n) throws IOException {
    byte[] out = new byte[n];
    in.readFully(out);
    return out;
  }

  /// The table that the program carries. Loads anew at each call (some tens of milliseconds): keep it.
  public static WordStats load() {
    try (InputStream in = WordStats.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the word statistics are missing from the program: resource " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the word statistics of the program cannot be read: resource " + RESOURCE, e);
    }
  }

  /// Reads a table as the training tool writes it; the stream stays open.
  public static WordStats read(InputStream in) throws IOException {
    return new WordStats(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
  }

  /// Occurrences per million words of newspaper, rounded on a scale of logarithms; 0 for a word seen less than four times in ten million.
  public double frequency(String key) {
    int row = row(key, 0, key.length());
    return row < 0 || frequency[row] == 0 ? 0 : (Math.pow(2, (frequency[row] & 255) / 8.0) - 1) / total * 1e6;
  }

  /// Whether the word was counted at all.
  public boolean isKnown(String key) {
    return row(key, 0, key.length()) >= 0;
  }

  /// The estimated share of the word's occurrences that stand inside a person's name, 0 to 1.
  public double nameShare(String key) {
    int row = row(key, 0, key.length());
    return (row < 0 ? unseen[0] : personByte(row)) / 255.0;
  }

  /// The estimated share of the word's occurrences that stand inside an organisation's name, 0 to 1.
  public double organisationShare(String key) {
    int row = row(key, 0, key.length());
    return (row < 0 ? unseen[1] : organisationByte(row)) / 255.0;
  }

  /// The estimated share of the word's occurrences that stand inside a place's name, 0 to 1.
  public double placeShare(String key) {
    int row = row(key, 0, key.length());
    return (row < 0 ? unseen[2] : placeByte(row)) / 255.0;
  }

  /// Where the word's figures stand, or -1: for callers that ask much about one word, or about a part of one without cutting it out.
  public int row(CharSequence key, int from, int to) {
    long h = hash(key, from, to);
    for (int i = (int) h & mask;; i = (i + 1) & mask) {
      if (rows[i] == 0) {
        return -1;
      }
      if (hashes[i] == h) {
        return rows[i] - 1;
      }
    }
  }

  /// Eight times the binary logarithm of one more than the count.
  public int frequencyByte(int row) {
    return frequency[row] & 255;
  }

  /// The share inside names of persons, in 255ths.
  public int personByte(int row) {
    return person[row] & 255;
  }

  /// The share inside names of organisations, in 255ths.
  public int organisationByte(int row) {
    return organisation[row] & 255;
  }

  /// The share inside names of places, in 255ths.
  public int placeByte(int row) {
    return place[row] & 255;
  }

  /// Whether open tables list the word as (part of) a name: 0 not; the two low bits say how common a person's name it is, bit 2 that it names
  /// a country or large town, bit 3 that it names a smaller place.
  public int listedBits(int row) {
    return listed[row] & 255;
  }

  /// The class of words that stand in like surroundings, 1 to 255, or 0 if the word is too rare to tell.
  public int wordClass(int row) {
    return wordClass[row] & 255;
  }

  private void put(long hash, int row) {
    int i = (int) hash & mask;
    while (rows[i] != 0) {
      i = (i + 1) & mask;
    }
    hashes[i] = hash;
    rows[i] = row;
  }

  /// 64 bits over part of a word: with some 100,000 words two of them meet once in a billion tables.
  private static long hash(CharSequence key, int from, int to) {
    long h = to - from;
    for (int i = from; i < to; i++) {
      h = (h ^ key.charAt(i)) * 0x9E3779B97F4A7C15L;
      h ^= h >>> 32;
    }
    return h;
  }
}
