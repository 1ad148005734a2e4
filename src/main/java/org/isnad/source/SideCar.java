package org.isnad.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.article.Metadata;
import org.isnad.article.Metadata.Entry;
import org.isnad.article.Metadata.Field;
import org.isnad.article.Metadata.Origin;
import org.isnad.source.Item.Reason;
import org.jspecify.annotations.Nullable;

/// A table of metadata beside the articles: a header, a column of ids (or file names), one row an article.
final class SideCar {

  private final Map<String, Metadata> rows = new HashMap<>();

  private SideCar() {
  }

  /// Reads a table; rows that make trouble are told to `notes` and cost no others.
  ///
  /// @throws SourceException when it cannot be read as a table with a column of ids
  static SideCar read(Path file, SourceOptions options, Consumer<Item> notes) throws SourceException {
    SideCar table = new SideCar();
    List<Delimited.Row> rows = Delimited.rows(text(file, options));
    if (rows.isEmpty()) {
      throw new SourceException(Reason.EMPTY, "an empty table of metadata");
    }
    List<String> header = rows.getFirst().cells();
    int idColumn = idColumn(header);
    if (idColumn < 0) {
      throw new SourceException(Reason.MALFORMED,
          "no column \"id\" in the header (" + String.join(", ", header) + "); add one with each article's id or file name");
    }
    for (Delimited.Row row : rows.subList(1, rows.size())) {
      String location = file + ":" + row.line();
      String id = idColumn < row.cells().size() ? row.cells().get(idColumn) : "";
      if (id.isBlank()) {
        notes.accept(new Item.Note(location, "a row without an id, left out"));
      } else if (table.rows.putIfAbsent(id, metadata(header, row.cells(), idColumn, location, notes)) != null) {
        notes.accept(new Item.Note(location, "a second row for " + id + ", left out"));
      }
    }
    return table;
  }

  private static String text(Path file, SourceOptions options) throws SourceException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      StrictText.refuseUtf16(bytes);
      try {
        return StrictText.decode(bytes, null, 0);
      } catch (SourceException e) {
        if (options.charset() == null) {
          throw e;
        }
        return StrictText.decode(bytes, options.charset(), 0);
      }
    } catch (NoSuchFileException e) {
      throw new SourceException(Reason.UNREADABLE, "no such file of metadata");
    } catch (AccessDeniedException e) {
      throw new SourceException(Reason.UNREADABLE, "no permission to read it");
    } catch (IOException e) {
      throw new SourceException(Reason.UNREADABLE, "cannot be read: " + e.getMessage());
    }
  }

  private static int idColumn(List<String> header) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).equalsIgnoreCase("id")) {
        return i;
      }
    }
    for (int i = 0; i < header.size(); i++) {
      if (FieldNames.isId(header.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Metadata metadata(List<String> header, List<String> cells, int idColumn, String location, Consumer<Item> notes) {
    Map<Field, Entry> fields = new EnumMap<>(Field.class);
    Map<String, String> extra = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
      String value = cells.get(i);
      Field field = FieldNames.of(header.get(i));
      if (i == idColumn || value.isBlank()) {
        continue;
      }
      if (field == null) {
        extra.putIfAbsent(header.get(i), value);
      } else if (field == Field.DATE || field == Field.MODIFIED) {
        DateForms.iso(value).ifPresentOrElse(iso -> fields.putIfAbsent(field, new Entry(iso, Origin.SIDECAR)),
            () -> notes.accept(new Item.Note(location, ArticleChecks.badDate(value))));
      } else {
        fields.putIfAbsent(field, new Entry(value, Origin.SIDECAR));
      }
    }
    return new Metadata(fields, extra);
  }

  /// What the table says of an article that goes by one of these names.
  @Nullable
  Metadata find(List<String> names) {
    for (String name : names) {
      Metadata row = rows.get(name);
      if (row != null) {
        return row;
      }
    }
    return null;
  }
}
