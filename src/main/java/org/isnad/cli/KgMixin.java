package org.isnad.cli;

import java.nio.file.Path;
import org.isnad.store.Store;
import picocli.CommandLine.Option;

/// Where the graph lies.
final class KgMixin {

  @Option(names = "--kg", paramLabel = "DIR", defaultValue = "kg", description = "The folder of the graph; default: ./kg.")
  Path kg = Path.of("kg");

  Store store() {
    return Store.at(kg);
  }
}
