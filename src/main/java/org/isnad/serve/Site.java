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

  private final transient Overview overview;
  private final transient QuestionPages questions;
  private final transient ThingPages things;

  Site(Graphs graphs, Labels labels) {
    this.overview = new Overview(graphs, labels);
    this.questions = new QuestionPages(graphs, labels);
    this.things = new ThingPages(graphs, labels);
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
    if (path.isEmpty()) {
      return overview.page(visit);
    }
    if (path.equals("style.css")) {
      return new Reply(200, "text/css", style());
    }
    if (path.equals("health")) {
      return new Reply(200, "text/plain", "ok\n");
    }
    if (path.equals("queries")) {
      return questions.list(visit);
    }
    return path.startsWith("queries/") ? questions.page(visit, path.substring("queries/".length())) : things.page(visit);
  }

  private static Reply failed(Visit visit, RuntimeException e) {
    Language language = visit.language();
    Html body = Html.tag("p", Map.of("dir", "ltr", "lang", "en"), Html.text(String.valueOf(e.getMessage())));
    return Reply.html(400, new Page(language, language.word("failed"), body).served(visit.root(), ""));
  }
}
