package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonValue;
import org.isnad.query.Answer;
import org.isnad.query.PreparedQuery;
import org.isnad.query.QueryRunner;
import org.isnad.query.Terms;
import org.isnad.serve.Settings;
import org.isnad.serve.SparqlServer;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of the seeds' graph as a browser shows them. Needs a Chromium: `mvn verify -Disnad.browser=/usr/bin/chromium`.
@Tag("browser")
@Timeout(600)
class BrowserTest {

  private static final String PREFIXES = "PREFIX isn: <https://w3id.org/isnad/ns#> PREFIX schema: <https://schema.org/> "
      + "PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX dcterms: <http://purl.org/dc/terms/> ";
  private static final List<String> PAGES = List.of("", "topics", "TOPIC", "contacts", "contacts?view=timeline", "contacts?view=network",
      "sources", "entities", "entity/david-barnea", "articles", "article/seed-001", "search?q=Barnea", "queries", "queries/who-met-whom",
      "query", "nowhere");

  /// Words that stand out too little from what is behind them, after WCAG 2 (AA: 4.5, large words 3).
  private static final String CONTRAST = """
      (() => {
        const part = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
        const light = c => 0.2126 * part(c[0]) + 0.7152 * part(c[1]) + 0.0722 * part(c[2]);
        const colour = s => (s.match(/[\\d.]+/g) || []).map(Number);
        const behind = e => { for (; e; e = e.parentElement) { const c = colour(getComputedStyle(e).backgroundColor);
          if (c.length === 3 || c[3] > 0.9) return c; } return [255, 255, 255]; };
        const bad = [];
        for (const e of document.querySelectorAll("body *:not(svg *):not(option):not(script)")) {
          if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.checkVisibility()) continue;
          const s = getComputedStyle(e), a = light(colour(s.color)), b = light(behind(e));
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (ratio < (parseFloat(s.fontSize) >= 24 ? 3 : 4.5)) bad.push(e.tagName + "." + e.className + " " + ratio.toFixed(2) + " " + e.textContent.slice(0, 30));
        }
        return [...new Set(bad)].join("; ");
      })()
      """;

  @TempDir
  static Path folder;

  private static Snapshot snapshot;
  private static SparqlServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    String program = System.getProperty("isnad.browser", "");
    assumeTrue(!program.isEmpty(), "no browser given: -Disnad.browser=/usr/bin/chromium looks at the pages");
    StringWriter err = new StringWriter();
    Path kg = folder.resolve("kg");
    assertThat(Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), "build", "seeds", "--kg", kg.toString()))
        .as(err.toString())
        .isZero();
    snapshot = ((Access.Local) Store.at(kg).openForReading()).snapshot();
    server = SparqlServer.start(Settings.STANDARD.at("localhost", 0), snapshot.graphs(), snapshot.history());
    browser = new Browser(program, Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
      snapshot.close();
    }
  }

  static Stream<String> pages() {
    return PAGES.stream().flatMap(p -> Stream.of("ar", "en").map(l -> p + (p.contains("?") ? "&" : "?") + "lang=" + l));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pagesAreSoundOnPhoneAndDesk(String page) {
    String url = server.url() + page.replace("TOPIC", topic());
    for (int width : new int[]{390, 1280}) {
      browser.open(url, width);
      String expectedly = page.startsWith("nowhere") ? "status of 404" : "nothing";
      assertThat(browser.problems()).as("complaints").allMatch(p -> p.contains(expectedly));
      assertThat(browser.requests()).as("requests").isNotEmpty().allMatch(r -> r.startsWith(server.url().toString()));
      assertThat(number("document.documentElement.scrollWidth - window.innerWidth")).as("wider than the window").isLessThanOrEqualTo(0);
      assertThat(words("document.documentElement.dir")).isEqualTo(page.endsWith("lang=ar") ? "rtl" : "ltr");
      assertThat(number("document.querySelectorAll('h1').length")).isEqualTo(1);
      assertThat(number(
          "document.querySelectorAll('a:not([href]), img:not([alt]), svg:not([role]), input:not([type=hidden]):not([aria-label])').length"
              + " - document.querySelectorAll('label input:not([aria-label])').length"))
          .as("unreachable or unnamed").isEqualTo(0);
      assertThat(words(CONTRAST)).as("too little contrast").isEmpty();
    }
  }

  @Test
  void aTopicsPlotHasAMarkForEachOfItsFigures() {
    browser.open(server.url() + topic(), 1280);
    List<String> members = column("SELECT ?f { <https://w3id.org/isnad/kg/" + topic() + "> isn:member ?f } ORDER BY ?f");
    assertThat(strings("[...document.querySelectorAll('svg.plot .mark')].map(m => m.dataset.claim).sort()")).isEqualTo(members);
    List<String> values = column(
        "SELECT ?v { <https://w3id.org/isnad/kg/" + topic() + "> isn:member ?f . ?f schema:value ?v } ORDER BY ?v");
    assertThat(
        strings("[...document.querySelectorAll('svg.plot text.value')].map(t => t.textContent.replaceAll(',', '')).sort((a, b) => a - b)"))
        .isEqualTo(values);
  }

  @Test
  void anArticleMarksEachClaimWhereItStands() {
    for (String id : column("SELECT ?i { ?a a isn:Article ; schema:identifier ?i } ORDER BY ?i")) {
      browser.open(server.url() + "article/" + id, 1280);
      String of = "?c schema:appearance <https://w3id.org/isnad/kg/article/" + id + "> ; isn:evidence ?e . ?e oa:exact ?x . ";
      List<String> claims = column("SELECT ?c { " + of + "} ORDER BY ?c");
      assertThat(strings("[...document.querySelectorAll('.cards .card')].map(c => c.id).sort()"))
          .isEqualTo(claims.stream().map(c -> c.substring(c.indexOf('#') + 1)).sorted().toList());
      String marked = "c => [...document.querySelectorAll('mark')].filter(m => m.dataset.claims && m.dataset.claims.split(' ').includes(c)).map(m => m.textContent).join('')";
      List<String> contacts = column("SELECT ?c { " + of + "?c a isn:Contact } ORDER BY ?c");
      List<String> words = column("SELECT ?x { " + of + "?c a isn:Contact } ORDER BY ?c");
      for (int i = 0; i < contacts.size(); i++) {
        String anchor = contacts.get(i).substring(contacts.get(i).indexOf('#') + 1);
        assertThat(words("(" + marked + ")('" + anchor + "')")).isEqualTo(words.get(i));
      }
      assertThat(words("document.querySelector('.body').cloneNode(true).textContent").replaceAll("\\s", "")).as("the text is all there")
          .contains(
              column("SELECT ?b { <https://w3id.org/isnad/kg/article/" + id + "> schema:articleBody ?b }").getFirst().replaceAll("\\s", "")
                  .substring(0, 30));
    }
  }

  @Test
  void aMarkOpensItsCardAndACardCanBeCopied() {
    browser.open(server.url() + "article/seed-001?lang=en", 1280);
    String anchor = column("SELECT ?c { ?c a isn:Figure ; schema:appearance <https://w3id.org/isnad/kg/article/seed-001> } ORDER BY ?c")
        .getFirst()
        .replaceFirst(".*#", "");
    browser.value("document.querySelector('mark[data-claims~=\"" + anchor + "\"]').click()");
    assertThat(words("location.hash")).isEqualTo("#" + anchor);
    assertThat(number("document.querySelectorAll('.card .copy').length"))
        .isEqualTo(number("document.querySelectorAll('.cards .card').length"));
  }

  @Test
  void threeSpellingsFindTheSameArticles() {
    List<List<String>> found = new ArrayList<>();
    for (String name : List.of("Barnea", "برنيع", "بارنياع")) {
      browser.open(server.url() + "search?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8), 1280);
      found.add(strings("[...document.querySelectorAll('td code')].map(c => c.textContent).sort()"));
    }
    assertThat(found.getFirst()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(found).allMatch(found.getFirst()::equals);
  }

  /// The topic of figures with most members.
  private static String topic() {
    return column("SELECT ?t { ?t a isn:Topic ; dcterms:type isn:Figure ; isn:member ?m } GROUP BY ?t ORDER BY DESC(COUNT(?m)) ?t LIMIT 1")
        .getFirst()
        .substring("https://w3id.org/isnad/kg/".length());
  }

  private static List<String> column(String query) {
    Answer.Table table = (Answer.Table) QueryRunner.over(snapshot.graphs()).run(PreparedQuery.parse("own", PREFIXES + query), Map.of());
    return table.rows().stream().map(r -> r.getFirst()).map(n -> n != null && n.isURI() ? n.getURI() : Terms.plain(n)).toList();
  }

  private static String words(String expression) {
    return browser.value(expression).getAsString().value();
  }

  private static int number(String expression) {
    return browser.value(expression).getAsNumber().value().intValue();
  }

  private static List<String> strings(String expression) {
    return browser.value(expression).getAsArray().stream().map(JsonValue::getAsString).map(s -> s.value()).toList();
  }
}
