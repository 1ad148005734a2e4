package org.isnad.store;

import java.net.URI;

/// How this process may read the graph.
public sealed interface Access {

  /// The current snapshot, opened by this process; close it after use.
  record Local(Snapshot snapshot) implements Access {
  }

  /// A server of another process holds the snapshot: ask it instead.
  ///
  /// @param url the server's address, with a slash at its end; `sparql` and `history/sparql` below it answer queries
  /// @param key opens a server that asks strangers for a password, sent as `Authorization: Bearer`; empty where none is needed
  record Served(URI url, String key) implements Access {
  }
}
