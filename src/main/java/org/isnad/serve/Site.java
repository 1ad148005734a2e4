package org.isnad.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.query.QueryException;
import org.jspecify.annotations.Nullable;

/// The pages. Read only: GET and HEAD. Thread-safe.
final class Site extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /// The pages of one state of the graph.
  private record Pages(Overview overview, QuestionPages questions, ThingPages things) {
    static Pages of(Graphs graphs, Labels labels) {
      return new Pages(new Overview(graphs, labels), new QuestionPages(graphs, labels), new ThingPages(graphs, labels));
    }
  }

  private final transient Labels labels;
  private transient volatile Pages pages;

  Site(Graphs graphs, Labels labels) {
    this.labels = labels;
    this.pages = Pages.of(graphs, labels);
  }

  /// From the next request on, the pages show this graph.
  void show(Graphs graphs) {
    pages = Pages.of(graphs, labels);
  }

  /// The style sheet of the pages.
  static String style() {
    try (@Nullable
    InputStream in = Site.class.getResourceAsStream("style.css")) {
      if (in == null) {
        throw new IllegalStateException("the program's jar lacks org/isnad/serve/style.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Visit visit = Visit.of(request);
    Reply reply;
    try {
      reply = reply(visit);
    } catch (IllegalArgumentException | QueryException e) {
      reply = failed(visit, e);
    }
    reply.send(response);
  }

  private Reply reply(Visit visit) {
    String path = visit.path();
    Pages now = pages;
    if (path.isEmpty()) {
      return now.overview().page(visit);
    }
    if (path.equals("style.css")) {
      return new Reply(200, "text/css", style());
    }
    if (path.equals("health")) {
      return new Reply(200, "text/plain", "ok\n");
    }
    if (path.equals("queries")) {
      return now.questions().list(visit);
    }
    return path.startsWith("queries/") ? now.questions().page(visit, path.substring("queries/".length())) : now.things().page(visit);
  }

  private static Reply failed(Visit visit, RuntimeException e) {
    Language language = visit.language();
    Html body = Html.tag("p", Map.of("dir", "ltr", "lang", "en"), Html.text(String.valueOf(e.getMessage())));
    return Reply.html(400, new Page(language, language.word("failed"), body).served(visit.root(), ""));
  }
}
