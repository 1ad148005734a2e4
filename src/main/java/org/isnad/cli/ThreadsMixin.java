package org.isnad.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How many threads read articles.
final class ThreadsMixin {

  @Spec(Spec.Target.MIXEE)
  @Nullable
  CommandSpec spec;

  @Option(names = "--threads", paramLabel = "N", description = "How many threads read articles; default: one a core.")
  int threads = Runtime.getRuntime().availableProcessors();

  /// @throws ParameterException when it makes no sense
  int count() {
    if ((threads < 1 || threads > 1024) && spec != null) {
      throw new ParameterException(spec.commandLine(), "--threads: a number from 1 to 1024, not " + threads);
    }
    return threads;
  }
}
