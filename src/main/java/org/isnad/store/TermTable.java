package org.isnad.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.thrift.TException;
import org.apache.thrift.TSerializer;
import org.apache.thrift.protocol.TCompactProtocol;
import org.jspecify.annotations.Nullable;

/// The terms of a database that is filled from nothing: gives each a number, in the order in which they come, and writes it behind the
/// others. Finds them again by their hashes, which stay in memory: some 40 bytes a term. Belongs to one thread.
final class TermTable {

  /// Terms that recur (properties, types, what the article at hand speaks of) are found here, without their hash.
  private static final int RECENT = 1 << 16;
  private static final int FIRST = 1 << 12;

  private final BinaryDataFile file;
  private final TSerializer serializer;
  private final Hash hash = new Hash(SystemTDB.LenNodeHash);
  private final byte[] id = new byte[NodeId.SIZE];
  private final @Nullable Node[] recent = new Node[RECENT];
  private final int[] recentNumbers = new int[RECENT];

  /// By number: both halves of the hash (of a value that is its own identifier: that, and zero), and the identifier.
  private long[] high = new long[FIRST];
  private long[] low = new long[FIRST];
  private long[] ids = new long[FIRST];
  private int size;

  /// One more than the number of a term, at the place that its hash says or the next free one; 0 where there is none.
  private int[] places = new int[4 * FIRST];

  /// @param file takes the terms; empty
  TermTable(BinaryDataFile file) throws TException {
    this.file = file;
    this.serializer = new TSerializer(new TCompactProtocol.Factory());
  }

  /// The number of a term, a new one when it was not here before.
  int number(Node term) {
    int slot = term.hashCode() * 0x9E3779B9 >>> Integer.SIZE - Integer.numberOfTrailingZeros(RECENT);
    if (term.equals(recent[slot])) {
      return recentNumbers[slot];
    }
    int number = find(term);
    recent[slot] = term;
    recentNumbers[slot] = number;
    return number;
  }

  private int find(Node term) {
    NodeId value = NodeId.inline(term);
    if (value != null) {
      long bits = bits(value);
      return find(bits, 0, term, bits);
    }
    NodeLib.setHash(hash, term);
    ByteBuffer bytes = ByteBuffer.wrap(hash.getBytes());
    return find(bytes.getLong(), bytes.getLong(), term, 0);
  }

  private int find(long first, long second, Node term, long known) {
    int mask = places.length - 1;
    int place = place(first, second) & mask;
    for (; places[place] != 0; place = place + 1 & mask) {
      int there = places[place] - 1;
      if (high[there] == first && low[there] == second) {
        return there;
      }
    }
    if (size == ids.length) {
      grow();
      return find(first, second, term, known);
    }
    high[size] = first;
    low[size] = second;
    ids[size] = known == 0 ? write(term) : known;
    places[place] = size + 1;
    return size++;
  }

  private static int place(long first, long second) {
    return Long.hashCode((first ^ second) * 0x9E3779B97F4A7C15L);
  }

  private void grow() {
    int larger = Math.addExact(ids.length, ids.length);
    high = Arrays.copyOf(high, larger);
    low = Arrays.copyOf(low, larger);
    ids = Arrays.copyOf(ids, larger);
    places = new int[2 * larger];
    int mask = places.length - 1;
    for (int number = 0; number < size; number++) {
      int place = place(high[number], low[number]) & mask;
      while (places[place] != 0) {
        place = place + 1 & mask;
      }
      places[place] = number + 1;
    }
  }

  private long write(Node term) {
    try {
      long at = bits(NodeIdFactory.createPtr(file.length()));
      // as words: as a value, an integer of more than 64 bits would come back as another
      byte[] bytes = serializer.serialize(ThriftConvert.convert(term, false));
      file.write(bytes, 0, bytes.length);
      return at;
    } catch (TException e) {
      throw new StoreException("a term that cannot be written: " + term, e);
    }
  }

  private long bits(NodeId of) {
    NodeIdFactory.set(of, id, 0);
    return ByteBuffer.wrap(id).getLong();
  }

  /// How many there are.
  int size() {
    return size;
  }

  /// The identifier of a term as the indexes have it.
  long identifier(Node term) {
    return ids[number(term)];
  }

  /// The identifiers of all terms, by number.
  long[] ids() {
    return Arrays.copyOf(ids, size);
  }

  /// The identifiers of those in the file by their hashes, in the order of these.
  Iterator<Record> byHash() {
    int[] order = ordered();
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
        int number = order[next++];
        byte[] key = ByteBuffer.allocate(SystemTDB.LenNodeHash).putLong(high[number]).putLong(low[number]).array();
        return new Record(key, ByteBuffer.allocate(NodeId.SIZE).putLong(ids[number]).array());
      }
    };
  }

  /// Hashes are spread evenly: a few of them begin with the same bits, and those are put in order one by one.
  private int[] ordered() {
    int bits = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(size) - 2, 1, 24);
    int[] starts = new int[(1 << bits) + 1];
    int count = 0;
    for (int number = 0; number < size; number++) {
      if (isWritten(number)) {
        starts[(int) (high[number] >>> Long.SIZE - bits) + 1]++;
        count++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] order = new int[count];
    int[] ends = starts.clone();
    for (int number = 0; number < size; number++) {
      if (isWritten(number)) {
        int first = (int) (high[number] >>> Long.SIZE - bits);
        int at = ends[first]++;
        for (; at > starts[first] && isBefore(number, order[at - 1]); at--) {
          order[at] = order[at - 1];
        }
        order[at] = number;
      }
    }
    return order;
  }

  /// Values that are their own identifiers have its first bit set.
  private boolean isWritten(int number) {
    return ids[number] >= 0;
  }

  private boolean isBefore(int one, int other) {
    int compared = Long.compareUnsigned(high[one], high[other]);
    return compared == 0 ? Long.compareUnsigned(low[one], low[other]) < 0 : compared < 0;
  }
}
