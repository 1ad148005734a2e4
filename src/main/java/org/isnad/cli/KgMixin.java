package org.isnad.cli;

import java.nio.file.Path;
import org.isnad.store.Store;
import picocli.CommandLine.Option;

/// What commands that use the graph have in common: where it is.
final class KgMixin {

  @Option(names = "--kg", paramLabel = "DIR", defaultValue = "kg", description = "The folder of the graph; default: ${DEFAULT-VALUE}.")
  Path directory = Path.of("kg");

  Store store() {
    return Store.at(directory);
  }
}
