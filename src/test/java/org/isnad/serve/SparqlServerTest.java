package org.isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.isnad.query.Answer;
import org.isnad.query.Catalogue;
import org.isnad.query.QueryRunner;
import org.isnad.query.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The server over HTTP: what it answers, and what it refuses.
@Timeout(120)
class SparqlServerTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static SparqlServer server;

  @BeforeAll
  static void start() {
    server = SparqlServer.start(Settings.STANDARD.at("localhost", 0).within(Duration.ofSeconds(2)), Sample.graph(), Sample.graph());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sparql", "history/sparql"})
  void answersByGetAndPost(String endpoint) throws Exception {
    String query = "SELECT ?n WHERE { <https://w3id.org/isnad/kg/entity/samer> <http://www.w3.org/2000/01/rdf-schema#label> ?n }";
    HttpResponse<String> got = get(endpoint + "?query=" + encoded(query), "text/csv");
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.body()).contains("سامر الحلبي");
    assertThat(post(endpoint, "application/sparql-query", query).body()).contains("سامر الحلبي");
    assertThat(post(endpoint, "application/x-www-form-urlencoded", "query=" + encoded(query)).body()).contains("سامر الحلبي");
  }

  @Test
  void answersAnotherProcessLikeTheDatasetItself() {
    Answer remote = QueryRunner.at(server.url().resolve("sparql")).run(Catalogue.named("who-met-whom"), Map.of());
    assertThat(remote).isEqualTo(QueryRunner.over(Sample.graph()).run(Catalogue.named("who-met-whom"), Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"sparql, application/sparql-update, DELETE WHERE { ?s ?p ?o }", "sparql, application/x-www-form-urlencoded, update=CLEAR+ALL",
      "sparql, text/turtle, <x:a> <x:b> <x:c> .", "sparql/update, application/sparql-update, CLEAR ALL",
      "update, application/sparql-update, CLEAR ALL",
      "data, text/turtle, <x:a> <x:b> <x:c> .", "$/datasets, application/x-www-form-urlencoded, dbName=x&dbType=mem"})
  void refusesToBeWrittenTo(String path, String type, String body) throws Exception {
    assertThat(post(path, type, body).statusCode()).isBetween(400, 499);
    HttpRequest put = HttpRequest.newBuilder(server.url().resolve(path)).header("Content-Type", type).PUT(BodyPublishers.ofString(body))
        .build();
    assertThat(CLIENT.send(put, BodyHandlers.ofString()).statusCode()).isBetween(400, 499);
    assertThat(count("sparql")).isEqualTo(count("history/sparql"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sparql", "sparql?default", "sparql?graph=https://w3id.org/isnad/kg/article/a1", "$/ping", "$/server",
      "$/datasets", "history", "data", "get",
      "..%2f..%2fetc/passwd", "org/isnad/serve/", "ontology/isnad.ttl"})
  void showsNothingElse(String path) throws Exception {
    HttpResponse<String> response = get(path, "text/turtle");
    assertThat(response.statusCode()).isBetween(400, 499);
    assertThat(response.body()).doesNotContain("سامر");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT * { SERVICE <%s> { ?s ?p ?o } }", "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
      "SELECT * { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } }",
      "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }", "SELECT * { ?a ?b ?c MINUS { SERVICE <%s> { ?s ?p ?o } } }",
      "SELECT * { ?a ?b ?c OPTIONAL { ?c ?d ?e BIND(EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x) } }", "ASK FROM <%s> { ?s ?p ?o }",
      "SELECT ?x { ?x <java:java.lang.System> ?y }",
      "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}",
      "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('a', '(a*)*b') AS ?x) {}",
      "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a b' ' ') }"})
  void asksNobodyElseAndLoadsNoClasses(String query) throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      other.setSoTimeout(300);
      HttpResponse<String> response = get("sparql?query=" + encoded(query.replace("%s", "http://localhost:" + other.getLocalPort() + "/")),
          "text/csv");
      assertThat(response.statusCode() >= 400 || response.body().strip().endsWith("false") || response.body().lines().count() <= 1)
          .as(response.body()).isTrue();
      assertThat(catchThrowable(other::accept)).as("a connection").isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void readsNoFiles(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("secret.ttl"), "<x:secret> <x:secret> <x:secret> .");
    for (String query : new String[]{"SELECT * FROM <%s> { ?s ?p ?o }", "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }"}) {
      assertThat(get("sparql?query=" + encoded(query.replace("%s", file.toUri().toString())), "text/csv").body()).doesNotContain("secret");
    }
    assertThat(
        get("sparql?query=" + encoded("SELECT * { ?s ?p ?o }") + "&default-graph-uri=" + encoded(file.toUri().toString()), "text/csv")
            .body())
        .doesNotContain("secret");
  }

  @Test
  void stopsAQuestionThatTakesTooLong() throws Exception {
    String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    for (String more : new String[]{"", "&timeout=600"}) {
      long begin = System.nanoTime();
      HttpResponse<String> response = get("sparql?query=" + encoded(product) + more, "text/csv");
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT ?x { VALUES ?x { 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } FILTER REGEX(?x, '^(.*a){20}b$') }",
      "SELECT ?x { VALUES ?y { 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } BIND(REPLACE(?y, '^(.*a){20}b$', '') AS ?x) }",
      "SELECT ?x { VALUES ?x { 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } FILTER NOT EXISTS { ?s ?p ?o FILTER REGEX(?x, '^(.*a){20}b$') } }"})
  void stopsARegularExpressionThatTakesTooLong(String query) throws Exception {
    long begin = System.nanoTime();
    assertThat(get("sparql?query=" + encoded(query), "text/csv").statusCode()).isIn(200, 503);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @CsvSource({"'REGEX(\"Hello\"@en, \"^hel\", \"i\")', true", "'REGEX(\"قال الوزير\", \"الوزير$\")', true",
      "'REGEX(\"abc\", \"x\")', false",
      "'REPLACE(\"a-b\"@en, \"-\", \"+\") = \"a+b\"@en', true", "'REPLACE(\"2024\", \"(..)(..)\", \"$2$1\") = \"2420\"', true"})
  void matchesRegularExpressionsAsSparqlSays(String expression, String truth) throws Exception {
    assertThat(get("sparql?query=" + encoded("SELECT (" + expression + " AS ?t) {}"), "text/csv").body()).contains(truth);
  }

  @Test
  void refusesAnOverlongQuery() throws Exception {
    assertThat(post("sparql", "application/sparql-query", "ASK {} #" + "x".repeat(100_000)).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?lang=ar", "queries", "queries/who-met-whom", "queries/contacts-of?person=%22%3E%3Cscript%3E",
      "queries/nothing", "article/a1", "article/a2?lang=ar",
      "entity/samer", "event/ev1", "nowhere", "topics", "topics?lang=ar&kind=figure&verdict=updating&words=x", "topic/t1", "contacts",
      "contacts?view=timeline",
      "contacts?view=network&who=%22%3E%3Cscript%3E", "sources", "entities?words=%3Cscript%3E", "articles?lang=ar"})
  void pagesAreUtf8AndEscapeWhatArticlesSay(String path) throws Exception {
    HttpResponse<String> page = get(path, "text/html");
    assertThat(page.statusCode()).isEqualTo(path.startsWith("no") || path.endsWith("nothing") ? 404 : 200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
    assertThat(page.body()).startsWith("<!doctype html>").doesNotContain("<script>", "<b>الفجر", "href=\"javascript:");
  }

  @Test
  void theOverviewShowsWhatIsThereInBothLanguages() throws Exception {
    assertThat(get("?lang=ar", "text/html").body()).contains("dir=\"rtl\"", "من التقى من", "سامر الحلبي", "article/a1?lang=ar");
    assertThat(get("?lang=en", "text/html").body()).contains("dir=\"ltr\"", "Who met whom", "Samer al-Halabi", "queries/timeline?lang=en");
  }

  @ParameterizedTest
  @CsvSource({"article/a1, text/turtle, TURTLE", "entity/samer, 'text/html;q=0.5, text/turtle', TURTLE", "entity/samer.ttl, */*, TURTLE",
      "article/a1, application/ld+json, JSON-LD",
      "article/a1.jsonld, text/html, JSON-LD", "article/a1.nt, text/html, N-TRIPLES", "article/a2, application/n-quads, N-QUADS"})
  void thingsAnswerAsRdf(String path, String accept, String lang) throws Exception {
    HttpResponse<String> response = get(path, accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(RDFParser.fromString(response.body(), RDFLanguages.nameToLang(lang)).toDatasetGraph().stream()).isNotEmpty();
    assertThat(response.body()).contains("الحلبي").doesNotContain("<<(");
  }

  @ParameterizedTest
  @CsvSource({"csv, text/csv, who", "json, application/sparql-results+json, bindings", "turtle, text/turtle, resultVariable"})
  void questionsAnswerAsData(String format, String type, String words) throws Exception {
    HttpResponse<String> response = get("queries/who-met-whom?format=" + format, "text/html");
    assertThat(response.headers().firstValue("Content-Type").orElse("")).isEqualTo(type + ";charset=utf-8");
    assertThat(response.body()).contains(words, "سامر الحلبي");
  }

  @ParameterizedTest
  @ValueSource(strings = {"queries/timeline?since=yesterday", "queries/who-met-whom?format=xlsx"})
  void badParametersAreSaidSo(String path) throws Exception {
    assertThat(get(path, "text/html").statusCode()).isEqualTo(400);
  }

  @Test
  void takesAnotherPortWhenTheFirstIsInUseAndGivesItBack() throws Exception {
    int port;
    try (SparqlServer second = SparqlServer.start(Settings.STANDARD.at("localhost", server.url().getPort()), Sample.graph(),
        Sample.graph())) {
      port = second.url().getPort();
      second.warmUp();
      assertThat(port).isNotEqualTo(server.url().getPort());
    }
    try (ServerSocket free = new ServerSocket(port)) {
      assertThat(free.isBound()).isTrue();
    }
  }

  private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path)).header("Accept", accept).build();
    return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path)).header("Content-Type", type).header("Accept", "text/csv")
        .POST(BodyPublishers.ofString(body)).build();
    return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String count(String endpoint) throws IOException, InterruptedException {
    return get(endpoint + "?query=" + encoded("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), "text/csv").body();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
