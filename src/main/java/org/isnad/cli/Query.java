package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.query.Answer;
import org.isnad.query.AnswerWriter;
import org.isnad.query.Catalogue;
import org.isnad.query.Format;
import org.isnad.query.PreparedQuery;
import org.isnad.query.QueryRunner;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad query`: a prepared question or one's own.
@Command(name = "query", mixinStandardHelpOptions = true, description = "Asks the graph a prepared question or one of your own.", footer = {
    "", "Examples:",
    "  isnad query --list", "  isnad query who-met-whom", "  isnad query contacts-of -p person=Blinken",
    "  isnad query same-measure-side-by-side -p name=killed --format csv",
    "  isnad query my-question.rq"})
final class Query implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NAME|FILE", description = "A prepared question, a file of SPARQL, or - for standard input.")
  String question = "";

  @Option(names = "-p", paramLabel = "NAME=VALUE", description = "Fills in a parameter of the question; may be repeated.")
  Map<String, String> values = new LinkedHashMap<>();

  @Option(names = "--format", paramLabel = "F", defaultValue = "table", description = "table, csv, json or turtle; default: ${DEFAULT-VALUE}.")
  String format = "table";

  @Option(names = "--width", paramLabel = "N", defaultValue = "60", description = "The widest column of a table; default: ${DEFAULT-VALUE}.")
  int width;

  @Option(names = "--list", description = "Shows the prepared questions and their parameters.")
  boolean list;

  @Mixin
  KgMixin kg = new KgMixin();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec == null ? Console.out() : spec.commandLine().getOut();
    if (list) {
      list(out);
      return 0;
    }
    try {
      if (question.isEmpty()) {
        throw new IllegalArgumentException("which question? `isnad query --list` shows the prepared ones");
      }
      Format as = Format.of(format);
      PreparedQuery asked = question.equals("-")
          ? PreparedQuery.parse("standard input", new String(System.in.readAllBytes(), StandardCharsets.UTF_8))
          : Catalogue.find(question);
      org.apache.jena.query.Query filled = asked.fill(values);
      out.print(new AnswerWriter(width).write(answer(filled), as));
      out.flush();
      return 0;
    } catch (IllegalArgumentException e) {
      throw spec == null ? e : new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Answer answer(org.apache.jena.query.Query filled) {
    return switch (kg.store().openForReading()) {
      case Access.Served(URI url, String key) -> QueryRunner.at(url.resolve("sparql"), key).run(filled);
      case Access.Local(Snapshot snapshot) -> {
        try (snapshot) {
          yield QueryRunner.over(snapshot.graphs()).run(filled);
        }
      }
    };
  }

  private static void list(PrintWriter out) {
    Catalogue.standard().queries().forEach(q -> {
      out.println(q.name() + " - " + q.title() + " - \u2068" + q.titleAr() + "\u2069");
      out.println("    " + q.question());
      q.parameters().forEach(p -> out
          .println("    -p " + p.name() + "=" + p.standard() + "  (" + p.type().name().toLowerCase(Locale.ROOT) + ") " + p.description()));
    });
    out.flush();
  }
}
