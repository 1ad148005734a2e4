package org.isnad.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import org.apache.jena.graph.NodeFactory;
import org.isnad.export.RdfExport;
import org.isnad.export.RdfSyntax;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The pages. Read only: GET and HEAD. Thread-safe.
final class Site extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Metrics metrics;
  private final transient Labels labels;
  private transient volatile Graphs graphs;

  Site(Graphs graphs, Labels labels, Metrics metrics) {
    this.metrics = metrics;
    this.labels = labels;
    this.graphs = graphs;
  }

  /// From the next request on, the pages show this graph.
  void show(Graphs next) {
    graphs = next;
  }

  /// The style sheet of the pages.
  static String style() {
    return resource("style.css");
  }

  private static String resource(String name) {
    try (@Nullable
    InputStream in = Site.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program's jar lacks org/isnad/serve/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getRequestURI().equals("/query")) {
      doGet(request, response);
    } else {
      response.sendError(405);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    for (Dump dump : Dump.values()) {
      if (request.getRequestURI().equals("/" + dump.path())) {
        response.setContentType("application/gzip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + dump.path() + "\"");
        dump.write(graphs.dataset(), "1.2".equals(request.getParameter("version")), response.getOutputStream());
        return;
      }
    }
    Visit visit = Visit.of(request);
    Reply reply;
    try {
      if (QuestionData.isAsked(visit)) {
        new QuestionData(graphs).send(visit, request, response);
        return;
      }
      reply = reply(visit);
    } catch (IllegalArgumentException | QueryException e) {
      reply = failed(visit, e);
    }
    reply.send(request, response);
  }

  private Reply reply(Visit visit) {
    Graphs now = graphs;
    return switch (visit.path()) {
      case "style.css" -> new Reply(200, "text/css", resource("style.css"));
      case "page.js" -> new Reply(200, "text/javascript", resource("page.js"));
      case "health" -> new Reply(200, "text/plain", "ok\n");
      case "metrics" -> new Reply(200, "text/plain", metrics.text());
      case "robots.txt" -> new Reply(200, "text/plain", "User-agent: *\nDisallow: /sparql\nDisallow: /query\nDisallow: /search\n");
      case "query" -> view(visit, now, v -> new QueryPage(v).page());
      case "void", "void.ttl", ".well-known/void" -> description(visit, now, "http://" + visit.host() + "/");
      default -> now.pages().of(visit, () -> page(visit, now));
    };
  }

  /// A page that says the same as long as the graph is the same.
  private Reply page(Visit visit, Graphs now) {
    String path = visit.path();
    return switch (path) {
      case "" -> new Overview(now, labels).page(visit);
      case "queries" -> new QuestionPages(now, labels).list(visit);
      case "topics" -> view(visit, now, v -> new TopicPages(v).list());
      case "contacts" -> view(visit, now, v -> new ContactPages(v).page());
      case "sources" -> view(visit, now, v -> new SourcePages(v).sources());
      case "entities" -> view(visit, now, v -> new SourcePages(v).entities());
      case "search" -> view(visit, now, v -> new SearchPage(v).page());
      case "articles" -> view(visit, now, v -> new ArticleList(v).page());
      default -> path.startsWith("versions/") && now.knows(now.base() + "article/" + path.substring("versions/".length()))
          ? view(visit, now,
              v -> new VersionPage(v).of(NodeFactory.createURI(now.base() + "article/" + path.substring("versions/".length()))))
          : path.startsWith("queries/")
              ? new QuestionPages(now, labels).page(visit, path.substring("queries/".length()))
              : new ThingPages(now, labels).page(visit);
    };
  }

  /// The description of the endpoint and the dataset at the endpoint's own address: RDF for programs, the page to ask on for people.
  void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Visit visit = Visit.of(request);
    boolean person = visit.accept().contains("text/html");
    Reply reply = person ? Reply.seeOther("/query") : description(visit, graphs, "http://" + visit.host() + "/");
    reply.send(request, response);
  }

  private static Reply description(Visit visit, Graphs now, String site) {
    RdfSyntax syntax = Negotiation.accepted(visit.accept()) instanceof Negotiation.Choice.Rdf(RdfSyntax wanted, boolean _)
        ? wanted
        : RdfSyntax.TURTLE;
    try {
      StringWriter out = new StringWriter();
      RdfExport.write(Description.of(now.base(), site, now.survey().counts()), syntax, out);
      return new Reply(200, syntax.mediaType(), out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reply view(Visit visit, Graphs now, Function<View, Reply> page) {
    return View.within(visit, now, labels, page);
  }

  private static Reply failed(Visit visit, RuntimeException e) {
    Language language = visit.language();
    if (e instanceof Answers.StillWorking) {
      Html note = Html.of("p", "note", Html.text(language.word("still-working-note")));
      return Reply.html(503, new Page(language, language.word("still-working"), note).served(visit)).with("Retry-After", "10");
    }
    Html body = Html.tag("p", Map.of("dir", "ltr", "lang", "en"), Html.text(String.valueOf(e.getMessage())));
    // whoever asks too much at this moment has asked nothing wrong
    int status = e instanceof QueryExecException ? 503 : 400;
    return Reply.html(status, new Page(language, language.word("failed"), body).served(visit));
  }
}
