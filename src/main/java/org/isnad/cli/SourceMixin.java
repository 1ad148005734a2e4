package org.isnad.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.source.ArticleSource;
import org.isnad.source.SourceOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What commands that read articles have in common: the paths and how to read them.
final class SourceMixin {

  @Spec(Spec.Target.MIXEE)
  @Nullable
  CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files (.txt, .html, .json, .jsonl, each also .gz), folders, or - for standard input.")
  List<String> paths = new ArrayList<>();

  @Option(names = "--metadata", paramLabel = "FILE", description = "A table (TSV or CSV) with the columns id, publisher, date, url; default: index.tsv or index.csv in the folder, then in its parent.")
  @Nullable
  Path metadata;

  @Option(names = "--charset", paramLabel = "NAME", description = "The encoding of the files, such as windows-1256; default: UTF-8.")
  @Nullable
  Charset charset;

  @Option(names = "--max-text", paramLabel = "MB", defaultValue = "2", description = "The largest text of one article; default: ${DEFAULT-VALUE}.")
  int maxText;

  /// @throws ParameterException when an option makes no sense
  ArticleSource source() {
    if (metadata != null && !Files.isRegularFile(metadata)) {
      throw wrong("--metadata: no such file: " + metadata);
    }
    if (maxText < 1 || maxText > 1000) {
      throw wrong("--max-text: a number of megabytes from 1 to 1000, not " + maxText);
    }
    return new ArticleSource(paths,
        SourceOptions.DEFAULT.withCharset(charset).withMetadata(metadata).withMaxTextBytes(maxText * 1_000_000));
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
