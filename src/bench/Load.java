import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Asks a running server for pages of every kind and for prepared questions, with several clients at once, and tells how long they took.
///
/// `Load URL [CLIENTS [SECONDS [KIND...]]]`: a kind is drawn at random each time, an address of it at random too.
final class Load {

  private static final Pattern HREF = Pattern.compile("href=\"(?:\\./|\\.\\./)*([^\"#]+)[^\"]*\"");

  private final String url;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, List<String>> addresses = new LinkedHashMap<>();
  private final Map<String, List<Double>> times = Collections.synchronizedMap(new TreeMap<>());
  private final Map<String, AtomicInteger> errors = Collections.synchronizedMap(new TreeMap<>());

  private Load(String url) {
    this.url = url.endsWith("/") ? url : url + "/";
  }

  public static void main(String... arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println("usage: Load URL [CLIENTS [SECONDS [KIND...]]]");
      System.exit(2);
    }
    Load load = new Load(arguments[0]);
    load.collect();
    if (arguments.length > 3) {
      load.addresses.keySet().retainAll(List.of(arguments).subList(3, arguments.length));
    }
    int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
    load.run(clients, seconds);
    load.report(clients, seconds);
  }

  /// Finds addresses of every kind as a visitor would: on the pages.
  private void collect() throws Exception {
    addresses.put("overview", List.of("?lang=ar", "?lang=en"));
    addresses.put("topics", numbered("topics?lang=ar&several=1&page=", 40));
    addresses.put("contacts", numbered("contacts?lang=ar&page=", 40));
    addresses.put("contacts timeline", numbered("contacts?lang=en&view=timeline&page=", 20));
    addresses.put("contacts network", List.of("contacts?lang=ar&view=network", "contacts?lang=en&view=network&kind=meeting"));
    addresses.put("entities", numbered("entities?lang=ar&page=", 100));
    addresses.put("articles", numbered("articles?lang=ar&page=", 100));
    addresses.put("sources", List.of("sources?lang=ar", "sources?lang=en"));
    addresses.put("entity, of the first hundred", found("entity/", "entities?lang=ar"));
    addresses.put("entity", found("entity/", some("entities?lang=ar&page=", 60, 12)));
    addresses.put("article", found("article/", some("articles?lang=ar&page=", 200, 12)));
    addresses.put("topic", found("topic/", some("topics?lang=ar&page=", 200, 12)));
    List<String> words = words();
    addresses.put("search", words.stream().map(w -> "search?lang=ar&q=" + encoded(w)).toList());
    addresses.put("contacts of a name", words.stream().limit(40).map(w -> "contacts?lang=ar&who=" + encoded(w)).toList());
    for (String query : found("queries/", "queries?lang=ar")) {
      addresses.put("question " + query.replaceAll("queries/|\\?.*", ""), List.of(query));
    }
  }

  private static String[] some(String prefix, int pages, int many) {
    Random random = new Random(7);
    return random.ints(many, 1, pages + 1).mapToObj(n -> prefix + n).toArray(String[]::new);
  }

  private static List<String> numbered(String prefix, int pages) {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= pages; i++) {
      all.add(prefix + i);
    }
    return all;
  }

  private List<String> found(String beginning, String... pages) throws Exception {
    List<String> all = new ArrayList<>();
    for (String page : pages) {
      Matcher hrefs = HREF.matcher(get(page).body());
      while (hrefs.find()) {
        String address = hrefs.group(1).replace("&amp;", "&");
        if (address.startsWith(beginning)) {
          all.add(address);
        }
      }
    }
    return all.stream().distinct().toList();
  }

  /// Words of headlines.
  private List<String> words() throws Exception {
    List<String> words = new ArrayList<>();
    for (String page : some("articles?lang=ar&page=", 100, 4)) {
      Matcher hrefs = Pattern.compile("href=\"[^\"]*article/[^\"]*\">(?:<[^>]*>)*([^<]+)<").matcher(get(page).body());
      while (hrefs.find()) {
        for (String word : hrefs.group(1).split("[^\\p{L}]+")) {
          if (word.length() > 3) {
            words.add(word);
          }
        }
      }
    }
    return words.stream().distinct().toList();
  }

  private static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(String address) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(url + address)).header("Accept", "text/html").timeout(Duration.ofSeconds(120)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private void run(int clients, int seconds) throws Exception {
    List<String> kinds = addresses.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Random random = new Random(i);
      threads.add(Thread.ofPlatform().start(() -> {
        while (System.nanoTime() < end) {
          String kind = kinds.get(random.nextInt(kinds.size()));
          List<String> all = addresses.get(kind);
          visit(kind, all.get(random.nextInt(all.size())));
        }
      }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void visit(String kind, String address) {
    long begin = System.nanoTime();
    try {
      int status = get(address).statusCode();
      if (status != 200) {
        errors.computeIfAbsent(kind + " " + status, _ -> new AtomicInteger()).incrementAndGet();
      }
    } catch (Exception e) {
      errors.computeIfAbsent(kind + " " + e.getClass().getSimpleName(), _ -> new AtomicInteger()).incrementAndGet();
    }
    times.computeIfAbsent(kind, _ -> Collections.synchronizedList(new ArrayList<>())).add((System.nanoTime() - begin) / 1e6);
  }

  private void report(int clients, int seconds) {
    System.out.printf("%d clients, %d s, %d requests%n%n| what | requests | median | p95 | longest |%n|---|---|---|---|---|%n", clients, seconds,
        times.values().stream().mapToInt(List::size).sum());
    List<Double> pages = new ArrayList<>();
    List<Double> questions = new ArrayList<>();
    times.forEach((kind, all) -> {
      row(kind, all);
      (kind.startsWith("question ") ? questions : pages).addAll(all);
    });
    row("all pages", pages);
    row("all questions", questions);
    System.out.println(errors.isEmpty() ? "\nNo error." : "\nErrors: " + errors);
  }

  private static void row(String kind, List<Double> all) {
    if (!all.isEmpty()) {
      List<Double> sorted = all.stream().sorted().toList();
      System.out.printf(Locale.ROOT, "| %s | %d | %.0f ms | %.0f ms | %.0f ms |%n", kind, sorted.size(), sorted.get(sorted.size() / 2),
          sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * 0.95))), sorted.getLast());
    }
  }
}
