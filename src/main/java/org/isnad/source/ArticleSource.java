package org.isnad.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.isnad.article.Article;
import org.isnad.article.Metadata;
import org.isnad.source.Item.Reason;
import org.jspecify.annotations.Nullable;

/// The front door: paths in, articles out, one after the other and in the same order each time.
///
/// A path is a file (`.txt`, `.html`, `.json`, `.jsonl`, each also `.gz`; others are told by their first bytes), a folder (read
/// with its folders, in the order of names), or `-` for standard input. What cannot be read comes as an [Item.Rejected] among the
/// others; nothing here throws for bad input. No more than one article is held in memory at a time.
///
/// An instance serves one run; [#forEach] is for one thread, [#bytesRead()] for any.
public final class ArticleSource {

  private final List<String> paths;
  private final SourceOptions options;
  private final InputStream stdin;
  private final AtomicLong bytesRead = new AtomicLong();

  public ArticleSource(List<String> paths, SourceOptions options) {
    this(paths, options, System.in);
  }

  /// @param stdin what `-` reads
  public ArticleSource(List<String> paths, SourceOptions options, InputStream stdin) {
    this.paths = List.copyOf(paths);
    this.options = options;
    this.stdin = stdin;
  }

  /// Hands every article and every problem to `sink`, which may block to slow the reading down.
  public void forEach(Consumer<? super Item> sink) {
    Run run = new Run(sink);
    for (String path : paths) {
      run.path(path);
    }
  }

  /// The bytes of all input files, packed as they are; 0 for standard input.
  public long bytesTotal() {
    AtomicLong total = new AtomicLong();
    Consumer<Path> add = p -> total.addAndGet(p.toFile().length());
    for (String path : paths) {
      try {
        Path p = Path.of(path);
        if (Files.isDirectory(p)) {
          new FolderWalk(_ -> {}).walk(p, add);
        } else {
          add.accept(p);
        }
      } catch (InvalidPathException e) {
        // reported when it is read
      }
    }
    return total.get();
  }

  /// How many of [#bytesTotal()] have been read.
  public long bytesRead() {
    return bytesRead.get();
  }

  /// An I/O error in the words of a user.
  static String why(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "no such file or folder";
      case AccessDeniedException _ -> "no permission to read it";
      default -> "cannot be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    };
  }

  /// One run over the paths, with what has to be remembered between them.
  private final class Run {

    private final Consumer<? super Item> sink;
    private final ArticleChecks checks = new ArticleChecks(options);
    private final SideCars sideCars;

    Run(Consumer<? super Item> sink) {
      this.sink = sink;
      this.sideCars = new SideCars(options, sink::accept);
    }

    void path(String path) {
      if (path.equals("-")) {
        input("stdin", "stdin", null);
        return;
      }
      try {
        Path p = Path.of(path);
        if (!Files.isDirectory(p)) {
          input(path, FolderWalk.name(p), p);
        } else if (new FolderWalk(sink::accept).walk(p, f -> input(f.toString(), FolderWalk.name(f), f)) == 0) {
          sink.accept(
              new Item.Rejected(path, Reason.NOTHING_FOUND, "no articles in this folder (.txt, .html, .json, .jsonl, each also .gz)"));
        }
      } catch (InvalidPathException e) {
        sink.accept(new Item.Rejected(path, Reason.UNREADABLE, "not a path: " + e.getReason()));
      }
    }

    private void input(String location, String name, @Nullable Path file) {
      try (InputStream raw = file == null ? stdin : Files.newInputStream(file);
          Input input = Input.open(location, name, raw, options, bytesRead)) {
        read(input, file);
      } catch (SourceException e) {
        sink.accept(e.at(location));
      } catch (EOFException | ZipException e) {
        sink.accept(Input.damaged(e).at(location));
      } catch (IOException e) {
        sink.accept(new Item.Rejected(location, Reason.UNREADABLE, why(e)));
      }
    }

    private void read(Input input, @Nullable Path file) throws SourceException, IOException {
      switch (input.kind()) {
        case TEXT -> {
          byte[] bytes = input.bytes(options.maxTextBytes(), "a text");
          found(input.stem(), StrictText.decode(bytes, options.charset(), 0), Metadata.NONE, input.location(), file);
        }
        case HTML -> {
          HtmlPage page = HtmlPage.read(input.bytes(options.maxObjectBytes(), "a page"), options);
          found(input.stem(), page.text(), page.metadata(), input.location(), file);
        }
        case JSON_LINES -> json(file).lines(input);
        case JSON -> json(file).document(input);
      }
    }

    private JsonArticles json(@Nullable Path file) {
      return new JsonArticles(options, (location, object) -> {
        if (object.badDate() != null) {
          sink.accept(new Item.Note(location, ArticleChecks.badDate(object.badDate())));
        }
        if (object.text() == null) {
          sink.accept(new Item.Rejected(location, Reason.EMPTY, "an object without a \"text\" field"));
        } else {
          found(object.id(), object.text(), object.metadata(), location, file);
        }
      }, sink::accept);
    }

    private void found(String id, String text, Metadata own, String location, @Nullable Path file) {
      Metadata metadata = sideCars.of(id, file).orElse(own).orElse(OwnLines.of(text));
      sink.accept(checks.check(new Article(id, text.replace('\u0000', ' '), metadata, location)));
    }
  }
}
