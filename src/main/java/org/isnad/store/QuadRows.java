package org.isnad.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.tdb2.store.NodeId;

/// Quads as rows of four numbers of terms, 16 bytes a quad, that can be had in the order of any index. Filled by one thread; then several may
/// read.
final class QuadRows {

  private static final int COLUMNS = 4;

  /// Rows of a chunk, as a power of two.
  private static final int CHUNK = 16;
  private static final int MASK = (1 << CHUNK) - 1;

  /// Bits of a digit when rows are put in order.
  private static final int DIGIT = 11;

  private final List<int[]> chunks = new ArrayList<>();
  private int[][] rows = new int[0][];
  private long[] ids = new long[0];
  private int size;

  void add(int graph, int subject, int predicate, int object) {
    if ((size & MASK) == 0) {
      chunks.add(new int[COLUMNS << CHUNK]);
    }
    int[] chunk = chunks.getLast();
    int at = (size & MASK) * COLUMNS;
    chunk[at] = graph;
    chunk[at + 1] = subject;
    chunk[at + 2] = predicate;
    chunk[at + 3] = object;
    size++;
  }

  int size() {
    return size;
  }

  /// Ends the filling: numbers become places in the order of the identifiers, so that comparing the ones compares the others.
  ///
  /// @param identifiers of the terms, by number; those without the first bit rise with the numbers
  void rank(long[] identifiers) {
    int[] places = new int[identifiers.length];
    ids = new long[identifiers.length];
    int next = 0;
    for (int number = 0; number < identifiers.length; number++) {
      if (identifiers[number] >= 0) {
        ids[next] = identifiers[number];
        places[number] = next++;
      }
    }
    // values that are their own identifiers: negative, and as such in the same order as without a sign
    int[] values = IntStream.range(0, identifiers.length).filter(n -> identifiers[n] < 0).boxed()
        .sorted((a, b) -> Long.compare(identifiers[a], identifiers[b])).mapToInt(Integer::intValue).toArray();
    for (int number : values) {
      ids[next] = identifiers[number];
      places[number] = next++;
    }
    rows = chunks.toArray(int[][]::new);
    for (int[] chunk : rows) {
      for (int i = 0; i < chunk.length; i++) {
        chunk[i] = places[chunk[i]];
      }
    }
  }

  private int cell(int row, int column) {
    return rows[row >>> CHUNK][(row & MASK) * COLUMNS + column];
  }

  /// The distinct rows as records of an index. After [#rank].
  ///
  /// @param columns which of graph (0), subject, predicate, object stands first in it, which second ...
  /// @param graphs takes the place of the graph of each, see [#identifier]
  Iterator<Record> records(int[] columns, IntConsumer graphs) {
    int[] order = ordered(columns);
    return new Iterator<>() {

      private int next;

      @Override
      public boolean hasNext() {
        return next < order.length;
      }

      @Override
      public Record next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        int row = order[next];
        ByteBuffer key = ByteBuffer.allocate(COLUMNS * NodeId.SIZE);
        for (int column : columns) {
          key.putLong(ids[cell(row, column)]);
        }
        graphs.accept(cell(row, 0));
        do {
          next++;
        } while (next < order.length && same(row, order[next]));
        return new Record(key.array(), null);
      }
    };
  }

  /// The identifier of the term at a place.
  long identifier(int place) {
    return ids[place];
  }

  private boolean same(int one, int other) {
    for (int column = 0; column < COLUMNS; column++) {
      if (cell(one, column) != cell(other, column)) {
        return false;
      }
    }
    return true;
  }

  /// Digit by digit, from the last of the last column to the first of the first.
  private int[] ordered(int[] columns) {
    int[] order = IntStream.range(0, size).toArray();
    int[] other = new int[size];
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, ids.length - 1));
    for (int c = COLUMNS - 1; c >= 0; c--) {
      for (int shift = 0; shift < bits; shift += DIGIT) {
        int[] from = order;
        order = pass(from, other, columns[c], shift);
        other = from;
      }
    }
    return order;
  }

  private int[] pass(int[] from, int[] to, int column, int shift) {
    int mask = (1 << DIGIT) - 1;
    int[] starts = new int[mask + 2];
    for (int i = 0; i < size; i++) {
      starts[(cell(i, column) >>> shift & mask) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    for (int row : from) {
      to[starts[cell(row, column) >>> shift & mask]++] = row;
    }
    return to;
  }
}
