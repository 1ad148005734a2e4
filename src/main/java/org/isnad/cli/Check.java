package org.isnad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.store.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `isnad check`: whether the graph on the disk is whole.
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks that the graph is whole: files, checksums, counts.")
final class Check implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Mixin
  KgMixin kg = new KgMixin();

  @Option(names = "--quick", description = "Only look that all files are there with their sizes.")
  boolean quick;

  @Override
  public Integer call() {
    PrintWriter out = spec == null ? Console.out() : spec.commandLine().getOut();
    List<Finding> findings = kg.store().check(!quick);
    findings.forEach(f -> out.println((f.bad() ? "BAD " : "ok  ") + f.text()));
    return findings.stream().anyMatch(Finding::bad) ? 1 : 0;
  }
}
