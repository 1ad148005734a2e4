package org.isnad.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much of a database's file counts. TDB2 never changes what a commit has written: an index (`SPOG.dat`, `SPOG.idn`) grows by blocks,
/// and a small file beside it (`SPOG.bpt`: the root, then the number of blocks of the inner nodes and of the leaves) says how many
/// there are. What lies behind them is room, or the remains of a run that did not end, or of a later state that shares the file.
final class Extent {

  private static final int BLOCK = 8192;
  private static final int STATE = 24;

  private Extent() {
  }

  /// Whether a file holds the blocks of an index: then two states may share it, each with its own extent.
  static boolean isIndex(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".dat") || name.endsWith(".idn");
  }

  /// Whether what a commit has written to a file is never written again: an index, or the terms themselves.
  static boolean onlyGrows(Path file) {
    return isIndex(file) || file.getFileName().toString().equals("nodes-data.obj");
  }

  /// The bytes at the beginning of a file that the state in its folder consists of; all of them for files that are no index.
  static long of(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path state = file.resolveSibling(name.substring(0, Math.max(0, name.lastIndexOf('.'))) + ".bpt");
    if (!isIndex(file) || !Files.isRegularFile(state) || Files.size(state) != STATE) {
      return Files.size(file);
    }
    ByteBuffer numbers = ByteBuffer.wrap(Files.readAllBytes(state));
    long blocks = numbers.getLong(name.endsWith(".idn") ? Long.BYTES : 2 * Long.BYTES);
    return blocks < 0 || blocks > Files.size(file) / BLOCK ? Files.size(file) : blocks * BLOCK;
  }
}
