package org.isnad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `isnad`: the root of the commands.
@Command(name = "isnad", mixinStandardHelpOptions = true, description = "Builds and questions a knowledge graph of news, Arabic first.")
public final class Main implements Runnable {

  /// Starts the program; exit codes are 0 ok, 1 failed, 2 usage, 3 done with articles skipped.
  public static void main(String... args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.err);
  }
}
