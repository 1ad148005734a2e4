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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import java.io.ByteArrayInputStream;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
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

  private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
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
  @ValueSource(strings = {"sparql?default", "sparql?graph=https://w3id.org/isnad/kg/article/a1", "$/ping", "$/server",
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
    assertThat(post("sparql", "application/sparql-query", "ASK {} #" + "x".repeat(100_000)).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?lang=ar", "queries", "queries/who-met-whom", "queries/contacts-of?person=%22%3E%3Cscript%3E",
      "queries/nothing", "article/a1", "article/a2?lang=ar",
      "entity/samer", "event/ev1", "nowhere", "topics", "topics?lang=ar&kind=figure&verdict=updating&words=x", "topic/t1", "contacts",
      "contacts?view=timeline",
      "contacts?view=network&who=%22%3E%3Cscript%3E", "search?q=Samer", "search?q=%3Cscript%3E+AND+(", "query", "query?from=timeline",
      "sources", "entities?words=%3Cscript%3E", "articles?lang=ar"})
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
  @CsvSource({"entity/samer, text/turtle, /entity/samer.ttl", "event/ev1, application/ld+json, /event/ev1.jsonld",
      "entity/samer?lang=ar, 'text/html,*/*;q=0.8', /entity/samer.html?lang=ar"})
  void thingsOfTheWorldLeadToDocumentsAboutThem(String path, String accept, String document) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path)).header("Accept", accept).build();
    HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).hasValue(document);
    assertThat(response.headers().firstValue("Vary")).hasValue("Accept");
    assertThat(get(path, accept).statusCode()).isEqualTo(200);
  }

  @Test
  void saysWhichFormsThereAreWhenAskedForAnother() throws Exception {
    HttpResponse<String> response = get("article/a1", "image/png, text/html;q=0");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("article/a1.ttl", "text/turtle", "Not in that form");
  }

  @Test
  void sendsNothingTwice() throws Exception {
    String tag = get("article/a1", "text/turtle").headers().firstValue("ETag").orElseThrow();
    HttpRequest again = HttpRequest.newBuilder(server.url().resolve("article/a1")).header("Accept", "text/turtle")
        .header("If-None-Match", tag)
        .build();
    assertThat(CLIENT.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    assertThat(get("article/a1", "text/html").headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
  }

  @Test
  void tripleTermsAreForThoseWhoAskForThem() throws Exception {
    assertThat(get("article/a1", "text/turtle;version=1.2").body()).contains("<<(");
    assertThat(get("article/a1.ttl?version=1.2", "*/*").body()).contains("<<(");
  }

  @ParameterizedTest
  @CsvSource({"sparql, text/turtle, TURTLE", "void, application/n-triples, N-TRIPLES", ".well-known/void, */*, TURTLE"})
  void describesItself(String path, String accept, String lang) throws Exception {
    var description = RDFParser.fromString(get(path, accept).body(), RDFLanguages.nameToLang(lang)).toGraph();
    String query = "PREFIX sd: <http://www.w3.org/ns/sparql-service-description#> PREFIX void: <http://rdfs.org/ns/void#> "
        + "ASK { ?s a sd:Service ; sd:endpoint ?e ; sd:defaultDataset ?d . ?d a void:Dataset, <http://www.w3.org/ns/dcat#Dataset> ; void:triples ?n ; "
        + "void:classPartition [ void:class <https://w3id.org/isnad/ns#Article> ; void:entities 2 ] ; "
        + "void:propertyPartition [ void:property <https://schema.org/headline> ; void:triples 2 ] FILTER(?n > 100) }";
    assertThat(QueryExec.graph(description).query(query).ask()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"dump.nq.gz, N-QUADS", "dump.ttl.gz, TURTLE"})
  void givesAllOfItAway(String path, String lang) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(server.url().resolve(path)).build();
    byte[] packed = CLIENT.send(request, BodyHandlers.ofByteArray()).body();
    var all = RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(packed))).lang(RDFLanguages.nameToLang(lang)).toDatasetGraph();
    assertThat(all.stream()).hasSizeGreaterThan(100).noneMatch(q -> q.getObject().isTripleTerm());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Samer", "سامر", "الحَلبي", "الحلبى"})
  void findsNamesInTheirSpellings(String name) throws Exception {
    assertThat(get("search?q=" + encoded(name), "text/html").body()).contains("article/a1?lang=en", "entity/samer.html?lang=en");
    String query = "PREFIX text: <http://jena.apache.org/text#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
        + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
        + "SELECT ?e { { ?e text:query (rdfs:label '" + name + "') } UNION { ?e text:query (skos:altLabel '" + name + "') } }";
    assertThat(get("sparql?query=" + encoded(query), "text/csv").body()).contains("entity/samer");
  }

  @Test
  void browsersOfOtherSitesMayAsk() throws Exception {
    assertThat(get("sparql?query=" + encoded("ASK {}"), "*/*").headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
  }

  @ParameterizedTest
  @CsvSource({"csv, text/csv", "tsv, text/tab-separated-values", "json, application/sparql-results+json",
      "xml, application/sparql-results+xml"})
  void answersInEachFormat(String format, String type) throws Exception {
    HttpResponse<String> response = get(
        "sparql?format=" + format + "&query=" + encoded("SELECT ?s { ?s a <https://w3id.org/isnad/ns#Article> }"), "*/*");
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.body()).contains("article/a1");
  }

  @Test
  void lettingInOnlyThoseWithAPasswordIsOneSwitch(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("passwords"), "# who\nlayla:open sesame\n");
    List<String> log = new CopyOnWriteArrayList<>();
    Settings settings = Settings.STANDARD.at("localhost", 0).admitting(Passwords.read(file)).logging(log::add);
    try (SparqlServer closed = SparqlServer.start(settings, Sample.graph(), Sample.graph())) {
      for (String path : List.of("", "sparql?query=ASK%7B%7D", "article/a1.ttl", "dump.nq.gz", "metrics")) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(closed.url() + path));
        assertThat(CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode()).as(path).isEqualTo(401);
        String wrong = Base64.getEncoder().encodeToString("layla:guess".getBytes(StandardCharsets.UTF_8));
        assertThat(CLIENT.send(request.setHeader("Authorization", "Basic " + wrong).build(), BodyHandlers.ofString()).statusCode())
            .isEqualTo(401);
        String right = Base64.getEncoder().encodeToString("layla:open sesame".getBytes(StandardCharsets.UTF_8));
        assertThat(CLIENT.send(request.setHeader("Authorization", "Basic " + right).build(), BodyHandlers.ofByteArray()).statusCode())
            .isEqualTo(200);
      }
      assertThat(CLIENT.send(HttpRequest.newBuilder(closed.url().resolve("health")).build(), BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
    }
    assertThat(log).hasSize(16).anySatisfy(l -> assertThat(l).contains("GET /article/a1.ttl 401"));
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
