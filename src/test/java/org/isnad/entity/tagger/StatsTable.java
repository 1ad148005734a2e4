package org.isnad.entity.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.isnad.lexicon.WordStats;

/// The word statistics while they are being made: a row a word, in the order of the words.
final class StatsTable {

  /// What is counted of one word.
  static final class Row {
    int count;
    int[] inNames = new int[3];
    int listed;
    int wordClass;
  }

  final TreeMap<String, Row> rows = new TreeMap<>();
  long tokens;

  Row row(String key) {
    return rows.computeIfAbsent(key, _ -> new Row());
  }

  WordStats stats() throws IOException {
    return WordStats.read(new ByteArrayInputStream(bytes()));
  }

  /// The table as [WordStats] reads it.
  byte[] bytes() throws IOException {
    double[] prior = prior();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0x49535731);
    out.writeInt(rows.size());
    out.writeDouble(tokens);
    for (double p : prior) {
      out.writeByte((int) Math.round(p * 255));
    }
    String before = "";
    for (String key : rows.keySet()) {
      int shared = 0;
      while (shared < Math.min(255, Math.min(before.length(), key.length())) && before.charAt(shared) == key.charAt(shared)) {
        shared++;
      }
      byte[] rest = key.substring(shared).getBytes(StandardCharsets.UTF_8);
      out.writeByte(shared);
      out.writeByte(rest.length);
      out.write(rest);
      before = key;
    }
    for (Row r : rows.values()) {
      out.writeByte((int) Math.min(255, Math.round(8 * Math.log(1 + r.count) / Math.log(2))));
    }
    for (int type = 0; type < 3; type++) {
      for (Row r : rows.values()) {
        out.writeByte((int) Math.round(255 * (r.inNames[type] + 2 * prior[type]) / (r.count + 2)));
      }
    }
    for (Row r : rows.values()) {
      out.writeByte(r.listed);
    }
    for (Row r : rows.values()) {
      out.writeByte(r.wordClass);
    }
    return bytes.toByteArray();
  }

  /// The shares among rare words, which speak for those never seen.
  private double[] prior() {
    double[] sum = new double[3];
    double all = 0;
    for (Row r : rows.values()) {
      if (r.count > 0 && r.count <= 5) {
        all += r.count;
        for (int t = 0; t < 3; t++) {
          sum[t] += r.inNames[t];
        }
      }
    }
    for (int t = 0; t < 3; t++) {
      sum[t] = all == 0 ? 0.1 : sum[t] / all;
    }
    return sum;
  }
}
