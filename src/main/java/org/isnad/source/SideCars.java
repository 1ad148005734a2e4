package org.isnad.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.article.Metadata;
import org.jspecify.annotations.Nullable;

/// The side-car tables of a run, each read once: the one asked for, or else those in an article's folder and in its parent.
final class SideCars {

  private final SourceOptions options;
  private final Consumer<Item> problems;
  private final Map<Path, List<SideCar>> byFolder = new HashMap<>();
  private final List<SideCar> asked;

  SideCars(SourceOptions options, Consumer<Item> problems) {
    this.options = options;
    this.problems = problems;
    Path file = options.metadata();
    this.asked = file == null ? List.of() : load(file);
  }

  /// What the tables say of an article.
  ///
  /// @param file where the article was read, null for standard input
  Metadata of(String id, @Nullable Path file) {
    List<String> names = new ArrayList<>(List.of(id));
    if (file != null) {
      Path name = file.getFileName();
      names.add(String.valueOf(name));
      names.add(file.toString());
    }
    Metadata found = Metadata.NONE;
    for (SideCar table : tables(file)) {
      Metadata row = table.find(names);
      found = row == null ? found : found.orElse(row);
    }
    return found;
  }

  private List<SideCar> tables(@Nullable Path file) {
    if (options.metadata() != null) {
      return asked;
    }
    Path folder = file == null ? null : file.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      return List.of();
    }
    List<SideCar> tables = new ArrayList<>(inFolder(folder));
    Path parent = folder.getParent();
    if (parent != null) {
      tables.addAll(inFolder(parent));
    }
    return tables;
  }

  private List<SideCar> inFolder(Path folder) {
    List<SideCar> known = byFolder.get(folder);
    if (known == null) {
      known = new ArrayList<>();
      for (String name : List.of("index.tsv", "index.csv")) {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
          known.addAll(load(file));
        }
      }
      byFolder.put(folder, known);
    }
    return known;
  }

  private List<SideCar> load(Path file) {
    // as short as the other locations of a message: relative where the run began
    Path here = Path.of("").toAbsolutePath();
    Path shown = file.isAbsolute() && file.startsWith(here) ? here.relativize(file) : file;
    try {
      return List.of(SideCar.read(shown, options, problems));
    } catch (SourceException e) {
      problems.accept(e.at(shown.toString()));
      return List.of();
    }
  }
}
