package org.isnad.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.search.TextSearch;
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
    List<Finding> findings = new ArrayList<>(kg.store().check(!quick));
    findings.addAll(words());
    findings.forEach(f -> out.println((f.bad() ? "BAD " : "ok  ") + f.text()));
    return findings.stream().anyMatch(Finding::bad) ? 1 : 0;
  }

  /// Whether the current snapshot has an index of its words. Without one the server makes it anew at each start, so nothing is lost.
  private List<Finding> words() {
    return kg.store().current().map(name -> kg.store().directory().resolve(name).resolve(TextSearch.FOLDER)).stream()
        .map(folder -> new Finding(false, TextSearch.isStored(folder)
            ? folder + ": the index of words is there"
            : folder
                + ": no index of words that this program can use: the server makes one in memory when it starts, the next change to the "
                + "graph writes it"))
        .toList();
  }
}
