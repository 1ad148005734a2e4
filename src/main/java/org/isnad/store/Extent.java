package org.isnad.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much of a database's file counts. TDB2 never changes what a commit has written: an index (`SPOG.dat`, `SPOG.idn`) grows by blocks, and a
/// small file beside it (`SPOG.bpt`: the root, then the number of blocks of the inner nodes and of the leaves) says how many there are; the terms
/// (`nodes-data.obj`) grow by bytes, and `nodes-data.bdf` begins with their number. What lies behind them is room, or the remains of a run that
/// did not end, or of a later state that shares the file.
final class Extent {

  private static final int BLOCK = 8192;
  private static final int STATE = 24;
  private static final int TERMS_STATE = 16;
  private static final String TERMS = "nodes-data.obj";

  private Extent() {
  }

  /// Whether what a commit has written to a file is never written again: an index, or the terms themselves. Then two states may share it,
  /// each with its own extent.
  static boolean onlyGrows(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".dat") || name.endsWith(".idn") || name.equals(TERMS);
  }

  /// The bytes at the beginning of a file that the state in its folder consists of; all of them for files that do not only grow.
  static long of(Path file) throws IOException {
    long size = Files.size(file);
    if (!onlyGrows(file)) {
      return size;
    }
    String name = file.getFileName().toString();
    boolean terms = name.equals(TERMS);
    Path state = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + (terms ? ".bdf" : ".bpt"));
    if (!Files.isRegularFile(state) || Files.size(state) != (terms ? TERMS_STATE : STATE)) {
      return size;
    }
    ByteBuffer numbers = ByteBuffer.wrap(Files.readAllBytes(state));
    long unit = terms ? 1 : BLOCK;
    long count = numbers.getLong(terms ? 0 : name.endsWith(".idn") ? Long.BYTES : 2 * Long.BYTES);
    return count < 0 || count > size / unit ? size : count * unit;
  }
}
