package org.isnad.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How sure a claim must be to count.
final class ConfidenceMixin {

  @Spec(Spec.Target.MIXEE)
  @Nullable
  CommandSpec spec;

  @Option(names = "--min-confidence", paramLabel = "X", description = "Leave out claims whose rule was right less often than this, from 0 to 1; default: none is left out.")
  double bound;

  /// @throws ParameterException when it is no share
  double least() {
    if (!(bound >= 0 && bound <= 1) && spec != null) {
      throw new ParameterException(spec.commandLine(), "--min-confidence: a number from 0 to 1, not " + bound);
    }
    return bound;
  }
}
