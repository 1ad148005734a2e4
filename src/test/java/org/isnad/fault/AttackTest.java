package org.isnad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.isnad.graph.Iris;
import org.isnad.pipeline.GraphBuild;
import org.isnad.pipeline.Progress;
import org.isnad.pipeline.Workshop;
import org.isnad.serve.LiveServer;
import org.isnad.serve.Settings;
import org.isnad.source.ArticleSource;
import org.isnad.source.SourceOptions;
import org.isnad.store.Access;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Attacks over HTTP, each named by what it tries and the status that it gets. None reads a file, leaves the host, changes data or stops
/// the service for others.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String UPDATE = "application/sparql-update";
  private static final String QUERY = "application/sparql-query";
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir
  private static Path folder;

  private LiveServer server;
  private ServerSocket victim;
  private String before = "";

  /// One request that must not succeed.
  ///
  /// @param name what it tries, and after the last hyphen the status
  /// @param body null for GET
  private record Attack(String name, String method, String path, String type, String body) {

    static Attack get(String name, String path) {
      return new Attack(name, "GET", path, "text/plain", null);
    }

    static Attack query(String name, String query) {
      return new Attack(name, "POST", "sparql", QUERY, query);
    }

    static Attack post(String name, String path, String type, String body) {
      return new Attack(name, "POST", path, type, body);
    }

    int status() {
      return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
    }
  }

  @BeforeAll
  void serveHostileArticles() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(news.resolve("a.jsonl"),
        """
            {"id": "xss", "title": "<script>alert(1)</script>\\"><img src=x onerror=alert(1)>", "publisher": "'><svg onload=alert(2)>", "date": "2024-02-03", "url": "javascript:alert(3)", "text": "%s"}
            {"id": "csv", "title": "=HYPERLINK(\\"http://evil.example/\\")", "publisher": "@SUM(A1)", "date": "2024-02-03", "text": "%s ثانيا"}
            {"id": "split\\r\\nSet-Cookie: a=b", "title": "عنوان", "publisher": "صحيفة", "text": "%s ثالثا"}
            """
            .formatted(HostileFiles.STORY, HostileFiles.STORY, HostileFiles.STORY));
    Files.writeString(folder.resolve("secret.ttl"), "<x:secret> <x:secret> \"top-secret\" .");
    Store store = Store.at(folder.resolve("kg"));
    new GraphBuild(Workshop.open(Iris.DEFAULT_BASE), store, 2).run(new ArticleSource(List.of(news.toString()), SourceOptions.DEFAULT),
        false,
        outcome -> {}, note -> {}, new Progress());
    victim = new ServerSocket(0);
    server = LiveServer.start(store, ((Access.Local) store.openForReading()).snapshot(),
        Settings.STANDARD.at("localhost", 0).within(Duration.ofSeconds(2)), note -> {});
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
    victim.close();
  }

  @AfterEach
  void othersAreServedAndNothingChanged() throws Exception {
    HttpResponse<String> count = get("sparql?query=" + encoded("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
    assertThat(count.statusCode()).isEqualTo(200);
    if (before.isEmpty()) {
      before = count.body();
    }
    assertThat(count.body()).isEqualTo(before);
  }

  private List<Attack> attacks() {
    String secret = folder.resolve("secret.ttl").toUri().toString();
    String inside = "http://localhost:" + victim.getLocalPort() + "/";
    String long60 = "a".repeat(60);
    return List.of(Attack.query("load-local-file-400", "LOAD <" + secret + ">"), Attack.post("load-local-file-update-415", "sparql", UPDATE,
        "LOAD <" + secret + ">"), Attack.post("load-local-file-form-400", "sparql", FORM, "update=" + encoded("LOAD <" + secret + ">")),
        Attack.query("load-from-network-400", "LOAD <" + inside + ">"), Attack.query("delete-everything-400", "DELETE WHERE { ?s ?p ?o }"),
        Attack.post("drop-all-415", "sparql", UPDATE, "DROP ALL"),
        Attack.post("upload-turtle-415", "sparql", "text/turtle", "<x:a> <x:b> <x:c> ."),
        new Attack("put-graph-405", "PUT", "sparql?default", "text/turtle", "<x:a> <x:b> <x:c> ."),
        new Attack("delete-graph-405", "DELETE", "sparql?default", "text/plain", ""),
        Attack.query("service-localhost-403", "SELECT * { SERVICE <" + inside + "> { ?s ?p ?o } }"),
        Attack.query("service-silent-localhost-403", "SELECT * { SERVICE SILENT <" + inside + "> { ?s ?p ?o } }"),
        Attack.query("service-variable-403", "SELECT * { BIND(<" + inside + "> AS ?u) SERVICE ?u { ?s ?p ?o } }"),
        Attack.query("service-cloud-metadata-403", "SELECT * { SERVICE <http://169.254.169.254/latest/> { ?s ?p ?o } }"),
        Attack.query("java-function-403", "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}"),
        Attack.query("java-property-403", "SELECT * { ?x <java:java.lang.Runtime> ?y }"),
        Attack.query("regex-backtracking-503", "SELECT * { VALUES ?x { '" + long60 + "' } FILTER REGEX(?x, '^(.*a){20}b$') }"),
        Attack.query("regex-backtracking-in-replace-503",
            "SELECT ?y { VALUES ?x { '" + long60 + "' } BIND(REPLACE(?x, '^(.*a){20}b$', '') AS ?y) }"),
        Attack.query("regex-backtracking-in-aggregate-503",
            "SELECT (MAX(REPLACE(?x, '^(.*a){20}b$', '')) AS ?y) { VALUES ?x { '" + long60 + "' } }"),
        Attack.query("regex-backtracking-in-aggregate-of-subquery-503",
            "SELECT * { { SELECT (SUM(IF(REGEX(?x, '^(.*a){20}b$'), 1, 0)) AS ?y) { VALUES ?x { '" + long60 + "' } } } }"),
        Attack.query("regex-backtracking-in-aggregate-in-exists-503",
            "SELECT * { ?a ?b ?c FILTER NOT EXISTS { { SELECT (MAX(REPLACE(?x, '^(.*a){20}b$', '')) AS ?y) { VALUES ?x { '"
                + long60 + "' } } } } }"),
        Attack.query("regex-backtracking-in-order-by-503",
            "SELECT ?x { VALUES ?x { '" + long60 + "' '" + long60 + "a' } } ORDER BY REGEX(?x, '^(.*a){20}b$')"),
        Attack.query("regex-backtracking-in-group-by-503",
            "SELECT (COUNT(*) AS ?n) { VALUES ?x { '" + long60 + "' } } GROUP BY (REGEX(?x, '^(.*a){20}b$') AS ?g)"),
        Attack.query("regex-backtracking-in-having-503",
            "SELECT ?x { VALUES ?x { '" + long60 + "' } } GROUP BY ?x HAVING (REGEX(?x, '^(.*a){20}b$'))"),
        Attack.query("java-function-in-aggregate-403", "SELECT (MAX(<java:java.lang.System.exit>(1)) AS ?x) {}"),
        Attack.query("service-in-aggregate-403",
            "SELECT (SUM(IF(EXISTS { SERVICE <" + inside + "> { ?s ?p ?o } }, 1, 0)) AS ?x) { ?a ?b ?c }"),
        Attack.query("cross-product-503", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"),
        Attack.post("longer-timeout-than-allowed-503", "sparql?timeout=600", QUERY,
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"),
        Attack.query("open-path-503",
            "SELECT (COUNT(*) AS ?n) { ?a (!<x:a>|!<x:b>)* ?b . ?b (!<x:c>)* ?c . ?d (!<x:d>)* ?e . ?f (!<x:d>)* ?g }"),
        Attack.query("deep-nesting-400", "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000)),
        Attack.query("huge-query-413", "ASK {} #" + "x".repeat(5_000_000)), Attack.query("syntax-error-400", "SELECT * { ?s ?p"),
        Attack.get("path-traversal-400", "..%2f..%2f..%2fetc/passwd"),
        Attack.get("path-traversal-encoded-400", "%2e%2e%2f%2e%2e%2fetc%2fpasswd"),
        Attack.get("path-traversal-backslash-400", "..%5c..%5cetc%5cpasswd"),
        Attack.get("path-traversal-article-400", "article/..%2f..%2fetc%2fpasswd"),
        Attack.get("nul-in-path-400", "article/a%00.html"), Attack.get("web-inf-404", "WEB-INF/web.xml"),
        Attack.get("class-files-404", "org/isnad/serve/Site.class"),
        Attack.get("directory-listing-404", "org/"), Attack.get("admin-datasets-404", "$/datasets"),
        Attack.get("admin-server-404", "$/server"),
        Attack.post("admin-create-dataset-405", "$/datasets", FORM, "dbName=x&dbType=mem"), Attack.get("admin-stats-404", "$/stats"),
        Attack.get("admin-backup-404", "$/backups-list"), Attack.get("whole-dataset-404", "data"),
        Attack.get("shiro-file-404", "shiro.ini"),
        Attack.get("bad-parameter-400", "queries/timeline?since=%27%29%20DROP%20ALL"));
  }

  @TestFactory
  Stream<DynamicTest> eachIsRefused() {
    return attacks().stream().map(attack -> DynamicTest.dynamicTest(attack.name, () -> {
      long begin = System.nanoTime();
      HttpResponse<String> response = send(attack);
      assertThat(response.statusCode()).as(response.body()).isEqualTo(attack.status());
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
      assertThat(response.body()).doesNotContain("top-secret").doesNotContain("root:").doesNotContain("\tat org.")
          .doesNotContain(folder.toString());
      assertNobodyCalled();
    }));
  }

  private HttpResponse<String> send(Attack attack) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + attack.path)).timeout(Duration.ofSeconds(60));
    request.method(attack.method, attack.body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(attack.body));
    if (attack.body != null) {
      request.header("Content-Type", attack.type);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private void assertNobodyCalled() throws IOException {
    victim.setSoTimeout(50);
    try (Socket caller = victim.accept()) {
      throw new AssertionError("the server called " + caller);
    } catch (SocketTimeoutException expected) {
      assertThat(expected).isNotNull();
    }
  }

  @Test
  void fromAndDefaultGraphUriReadNoFileAndCallNobody() throws Exception {
    for (String address : List.of(folder.resolve("secret.ttl").toUri().toString(), "file:///etc/passwd",
        "http://localhost:" + victim.getLocalPort() + "/")) {
      for (String path : List.of("sparql?query=" + encoded("SELECT * FROM <" + address + "> { ?s ?p ?o }"),
          "sparql?default-graph-uri=" + encoded(address) + "&query=" + encoded("SELECT * { ?s ?p ?o }"))) {
        assertThat(get(path).body()).doesNotContain("top-secret").doesNotContain("root:");
        assertNobodyCalled();
      }
    }
  }

  @Test
  void xssInLabelIsEscapedOnEveryPage() throws Exception {
    List<String> pages = new ArrayList<>(
        List.of("", "?lang=ar", "article/xss", "article/csv?lang=en", "queries", "queries/what-one-article-says?article=xss",
            "queries/timeline?lang=%22%3E%3Cscript%3Ealert(4)%3C/script%3E", "queries/contacts-of?person=%3Cscript%3Ealert(5)%3C/script%3E",
            "entity/%3Cscript%3Ealert(6)%3C", "nowhere%3Cscript%3Ealert(7)%3C/script%3E"));
    for (String page : pages) {
      HttpResponse<String> response = get(page);
      assertThat(response.body().toLowerCase(Locale.ROOT)).as(page).doesNotContain("<script>alert").doesNotContain("<img src=x")
          .doesNotContain("<svg onload").doesNotContain("href=\"javascript:").doesNotContain("href='javascript:");
      assertThat(response.headers().firstValue("Content-Security-Policy").orElse("")).as(page).contains("default-src 'none'")
          .doesNotContain("unsafe-eval");
      assertThat(response.headers().firstValue("X-Content-Type-Options").orElse("")).as(page).isEqualTo("nosniff");
    }
  }

  @Test
  void csvFormulaIsDefusedInTables() throws Exception {
    assertThat(get("queries/articles-of?format=csv").body() + get("queries/timeline?format=csv").body())
        .doesNotContainPattern("(?m)(^|,)\"?[=@]");
  }

  @Test
  void headerSplittingAddsNoHeader() throws Exception {
    for (String path : List.of("article/split%0D%0ASet-Cookie:%20a=b", "queries?lang=ar%0D%0ASet-Cookie:%20a=b",
        "entity/x%0d%0aLocation:%20http:%2f%2fevil.example")) {
      HttpResponse<String> response = get(path);
      assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(response.headers().firstValue("Location").orElse("")).doesNotContain("evil.example");
    }
  }

  @Test
  void hostHeaderIsNotTrusted() throws Exception {
    try (Socket socket = new Socket("localhost", server.url().getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("attacker.example");
    }
  }

  @Test
  void slowlorisLeavesRoomForOthers() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket("localhost", server.url().getPort());
        socket.getOutputStream()
            .write("GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      assertThat(get("sparql?query=" + encoded("ASK {}")).statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void manyHeavyQuestionsLeaveRoomForOthers() throws Exception {
    String heavy = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    List<CompletableFuture<HttpResponse<String>>> all = Stream.generate(() -> CLIENT.sendAsync(
        HttpRequest.newBuilder(URI.create(server.url() + "sparql?query=" + encoded(heavy))).timeout(Duration.ofSeconds(100)).build(),
        BodyHandlers.ofString())).limit(12).toList();
    HttpResponse<String> light = get("sparql?query=" + encoded("ASK {}"));
    assertThat(light.statusCode()).isEqualTo(200);
    assertThat(all.stream().map(f -> f.join().statusCode())).allMatch(Set.of(503)::contains);
  }

  @Test
  void halfARequestAndNoiseEndInAnError() throws Exception {
    for (String noise : List.of("\0\1\2\3\r\n\r\n", "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: -5\r\n\r\nASK{}",
        "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n\r\n")) {
      try (Socket socket = new Socket("localhost", server.url().getPort()); InputStream in = socket.getInputStream()) {
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(noise.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new String(in.readNBytes(12), StandardCharsets.ISO_8859_1)).matches("HTTP/1.1 4\\d\\d|");
      }
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(URI.create(server.url() + path)).timeout(Duration.ofSeconds(60)).build(),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
