package org.isnad.cli;

import picocli.CommandLine.Option;

/// How many threads read articles.
final class ThreadsMixin {

  @Option(names = "--threads", paramLabel = "N", description = "How many threads read articles; default: one a core.")
  int threads = Runtime.getRuntime().availableProcessors();

  int count() {
    return Math.max(1, threads);
  }
}
