package org.isnad.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// `isnad`: the root of the commands. Exit codes are 0 ok, 1 failed, 2 usage, 3 done with articles skipped.
@Command(name = "isnad", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Builds and questions a knowledge graph of news, Arabic first.", subcommands = {
    Read.class, Build.class, Forget.class, Diff.class, Check.class, Doctor.class, Compare.class, Query.class, Export.class, Serve.class,
    Run.class, Judge.class, Report.class, WarmUp.class})
public final class Main implements Runnable {

  @Spec
  @Nullable
  CommandSpec spec;

  /// Starts the program and ends the JVM with the exit code.
  public static void main(String... args) {
    PrintWriter err = Console.err();
    LastWords.whenAThreadDies(err);
    System.exit(run(Console.out(), err, args));
  }

  /// Runs a command with these outputs.
  ///
  /// @return the exit code
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine commands = new CommandLine(new Main()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::failed);
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(Console.colours() ? Ansi.ON : Ansi.OFF));
    int code;
    try {
      code = commands.execute(args);
    } catch (VirtualMachineError e) {
      err.println(LastWords.of(e));
      err.flush();
      // not System.exit: closing in good order may wait for threads that are dead
      Runtime.getRuntime().halt(1);
      return 1;
    }
    out.flush();
    err.flush();
    return code;
  }

  /// One line for people; the stack trace only when `ISNAD_DEBUG` is set.
  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof VirtualMachineError error) {
        command.getErr().println(LastWords.of(error));
        command.getErr().flush();
        Runtime.getRuntime().halt(1);
      }
    }
    String message = e.getMessage();
    command.getErr().println("isnad: " + (message == null || message.isBlank() ? e.toString() : message));
    if (System.getenv("ISNAD_DEBUG") != null) {
      e.printStackTrace(command.getErr());
    }
    return 1;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "which command?");
    }
  }
}
