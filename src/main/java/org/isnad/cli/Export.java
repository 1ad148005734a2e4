package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.export.Addresses;
import org.isnad.export.ContactNetwork;
import org.isnad.export.CsvTable;
import org.isnad.export.Workbook;
import org.isnad.query.Answer;
import org.isnad.export.QuadSet;
import org.isnad.export.RdfExport;
import org.isnad.export.RdfSyntax;
import org.isnad.export.Remote;
import org.isnad.export.Selection;
import org.isnad.query.QueryRunner;
import org.isnad.store.Access;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `isnad export`: the graph as files.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the graph, one article or one entity: sorted, without clock times, UTF-8.", footer = {
    "",
    "Examples:", "  isnad export --format trig --out graph.trig", "  isnad export --article seed-004",
    "  isnad export --format csv --out tables",
    "  isnad export --format csv --table figures > figures.csv", "  isnad export --format xlsx --out tables.xlsx",
    "  isnad export --format graphml --out contacts.graphml"})
final class Export implements Callable<Integer> {

  /// Without it spreadsheets take UTF-8 for something else; programs that read a pipe do not want it.
  private static final String MARK = "\ufeff";

  @Spec
  @Nullable
  CommandSpec spec;

  @Option(names = "--format", paramLabel = "F", defaultValue = "turtle", description = "turtle, trig, nquads, ntriples, jsonld, csv, xlsx or graphml; default: ${DEFAULT-VALUE}.")
  String format = "turtle";

  @Option(names = "--article", paramLabel = "ID", description = "Only what this article says.")
  @Nullable
  String article;

  @Option(names = "--entity", paramLabel = "ID", description = "Only this entity and what points at it: its IRI, or what follows entity/ in it.")
  @Nullable
  String entity;

  @Option(names = "--table", paramLabel = "NAME", description = "With csv and xlsx: articles, entities, contacts, figures or statements; default: all, into a folder.")
  @Nullable
  String table;

  @Option(names = "--rdf12", description = "Keep triple terms of RDF 1.2, which many tools cannot read.")
  boolean rdf12;

  @Option(names = "--base", paramLabel = "IRI", description = "Write the things of the graph below this IRI.")
  @Nullable
  String base;

  @Option(names = "--out", paramLabel = "FILE", description = "The file, or for csv the folder, to write; default: standard output.")
  @Nullable
  Path out;

  @Mixin
  KgMixin kg = new KgMixin();

  @Override
  public Integer call() throws IOException {
    try {
      Access access = kg.store().openForReading();
      switch (access) {
        case Access.Local local -> {
          try (var snapshot = local.snapshot()) {
            write(snapshot.graphs(), QueryRunner.over(snapshot.graphs()));
          }
        }
        case Access.Served served -> {
          var endpoint = served.url().resolve("sparql");
          write(Remote.copy(endpoint, served.key()), QueryRunner.at(endpoint, served.key()));
        }
      }
      return 0;
    } catch (IllegalArgumentException e) {
      throw spec == null ? e : new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void write(DatasetGraph graph, QueryRunner questions) throws IOException {
    switch (format.toLowerCase(Locale.ROOT)) {
      case "csv" -> tables(questions);
      case "xlsx" -> workbook(questions);
      case "graphml" -> {
        onlyWhole();
        to(writer -> ContactNetwork.write(questions, writer));
      }
      default -> rdf(graph);
    }
  }

  private void rdf(DatasetGraph graph) throws IOException {
    RdfSyntax syntax = RdfSyntax.of(format);
    Addresses addresses = Addresses.of(graph);
    QuadSet quads = selection(addresses).of(graph);
    if (quads.quads().isEmpty()) {
      throw new IllegalArgumentException("nothing to export: no " + (entity == null ? "quads" : "entity " + entity) + " in the graph");
    }
    QuadSet written = rdf12 && syntax != RdfSyntax.JSONLD ? quads : quads.rdf11();
    QuadSet moved = base == null ? written : written.rebased(addresses.base(), base);
    to(writer -> RdfExport.write(moved, syntax, writer));
  }

  private Selection selection(Addresses addresses) {
    if (article != null) {
      return new Selection.OneGraph(addresses.article(article));
    }
    return entity == null ? new Selection.Whole() : new Selection.OneThing(addresses.entity(entity));
  }

  private void tables(QueryRunner questions) throws IOException {
    onlyWhole();
    if (table != null) {
      String text = CsvTable.of(table).text(questions);
      to(writer -> writer.write(out == null ? text : MARK + text));
      return;
    }
    if (out == null) {
      throw new IllegalArgumentException("csv is five tables: give --out FOLDER, or one of them with --table NAME");
    }
    Files.createDirectories(out);
    for (CsvTable t : CsvTable.values()) {
      Files.writeString(out.resolve(t.title() + ".csv"), MARK + t.text(questions), StandardCharsets.UTF_8);
    }
  }

  private void onlyWhole() {
    if (article != null || entity != null || base != null) {
      throw new IllegalArgumentException(
          format + " writes whole tables: leave out --article, --entity and --base, and filter by the column");
    }
  }

  /// All tables, a sheet each.
  private void workbook(QueryRunner questions) throws IOException {
    onlyWhole();
    if (out == null) {
      throw new IllegalArgumentException("xlsx is no text: give --out FILE.xlsx");
    }
    Map<String, Answer.Table> sheets = new LinkedHashMap<>();
    for (CsvTable t : CsvTable.values()) {
      if (table == null || t == CsvTable.of(table)) {
        sheets.put(t.title(), t.rows(questions));
      }
    }
    try (OutputStream file = Files.newOutputStream(out)) {
      Workbook.write(sheets, file);
    }
  }

  /// Writes to the file, or to standard output, which stays open.
  private void to(Output output) throws IOException {
    if (out != null) {
      try (Writer file = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
        output.write(file);
      }
      return;
    }
    PrintWriter console = spec == null ? Console.out() : spec.commandLine().getOut();
    output.write(console);
    console.flush();
  }

  private interface Output {
    void write(Writer writer) throws IOException;
  }
}
