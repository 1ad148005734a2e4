package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.isnad.graph.Iris;
import org.isnad.pipeline.Judgement;
import org.isnad.pipeline.Workshop;
import org.isnad.store.Committed;
import org.isnad.store.Store;
import org.isnad.store.Writer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad judge`: what a person finds wrong. Kept beside the graph with who and when; what is derived follows it, nothing is edited.
@Command(name = "judge", mixinStandardHelpOptions = true, description = "Marks a claim or topic as wrong or confirmed, two entities as the same or not; later builds respect it.", footer = {
    "", "Examples:", "  isnad judge 'article/seed-001#figure-1367-1369-killed' --wrong --because 'they are among the 130'",
    "  isnad judge topic/4370874bc81e --wrong", "  isnad judge 'article/seed-001#figure-1367-1369-killed' --confirmed",
    "  isnad judge 'article/a7#e-99aa00bb11cc' --not entity/person-0a1b2c3d4e5f"})
final class Judge implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Mixin
  KgMixin kg = new KgMixin();

  @Parameters(arity = "1", paramLabel = "IRI", description = "The claim, topic or entity: its IRI, or what follows the base in it.")
  String thing = "";

  /// What is found.
  static final class Finding {
    @Option(names = "--wrong", description = "The claim or topic is wrong.")
    boolean wrong;

    @Option(names = "--confirmed", description = "It is right after all; takes back what was said before.")
    boolean confirmed;

    @Option(names = "--same", paramLabel = "IRI", description = "The entity is the same as this one.")
    @Nullable
    String same;

    @Option(names = "--not", paramLabel = "IRI", description = "The entity is not this one.")
    @Nullable
    String not;
  }

  @ArgGroup(exclusive = true, multiplicity = "1")
  Finding finding = new Finding();

  @Option(names = "--because", paramLabel = "TEXT", description = "Why.")
  String because = "";

  @Option(names = "--by", paramLabel = "NAME", description = "Who says so; default: the user of this computer.")
  String by = System.getProperty("user.name", "unknown");

  @Option(names = "--base", paramLabel = "IRI", defaultValue = Iris.DEFAULT_BASE, description = "The base that the graph was built with; default: ${DEFAULT-VALUE}.")
  String base = Iris.DEFAULT_BASE;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec == null ? Console.err() : spec.commandLine().getErr();
    Store store = kg.store();
    if (store.current().isEmpty()) {
      throw new IllegalArgumentException("no graph in " + kg.kg + ": `isnad build` makes one");
    }
    Judgement judgement = new Judgement(full(thing), by, Instant.now().truncatedTo(ChronoUnit.SECONDS), because);
    String same = finding.same;
    String not = finding.not;
    if (same != null) {
      judgement.same(store, new Iris(base), full(same));
    } else if (not != null) {
      judgement.different(store, new Iris(base), full(not));
    } else {
      judgement.rule(store, new Iris(base), finding.wrong);
    }
    try (Writer writer = store.add(Workshop.open(base).plan(store))) {
      Committed done = writer.commit();
      err.println("noted in " + store.decisions() + "; " + kg.kg + "/" + done.snapshot() + " follows it");
    }
    return 0;
  }

  private String full(String iri) {
    String whole = iri.contains("://") ? iri : base + iri;
    if (!whole.startsWith(base) || whole.chars().anyMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0)) {
      throw spec == null
          ? new IllegalArgumentException(iri)
          : new ParameterException(spec.commandLine(),
              "\"" + iri + "\" is no thing of this graph: give its IRI, as pages and exports show it");
    }
    return whole;
  }
}
