package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.store.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `isnad doctor`: what a report of a fault should say about the machine and the graph.
@Command(name = "doctor", mixinStandardHelpOptions = true, description = "Prints versions, room on the disk and the state of the graph.")
final class Doctor implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Mixin
  KgMixin kg = new KgMixin();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec == null ? Console.out() : spec.commandLine().getOut();
    Runtime runtime = Runtime.getRuntime();
    out.println(new Version().getVersion()[0]);
    out.println("Java " + System.getProperty("java.vm.version") + ", " + System.getProperty("java.vendor") + ", "
        + System.getProperty("java.home"));
    out.println(System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch") + ", "
        + runtime.availableProcessors() + " cores, at most " + megabytes(runtime.maxMemory()) + " MB of memory for the program");
    out.println(
        "locale " + Locale.getDefault() + ", terminal encoding " + System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
    Path there = kg.kg.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    out.println("disk of " + kg.kg + ": " + megabytes(Files.getFileStore(there).getUsableSpace()) + " MB free");
    kg.store().server().ifPresent(url -> out.println("a server answers at " + url));
    boolean bad = false;
    for (Finding finding : kg.store().check(false)) {
      out.println((finding.bad() ? "BAD " : "ok  ") + finding.text());
      bad |= finding.bad();
    }
    return bad ? 1 : 0;
  }

  private static long megabytes(long bytes) {
    return bytes / 1_000_000;
  }
}
