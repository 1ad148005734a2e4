import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Measures the program as people run it, in processes of its own; see `run` beside this file and `src/docs/performance.md`.
final class Bench {

  private static final Path ROOT = Path.of(System.getProperty("bench.root", "."));
  private static final String JAVA = System.getProperty("bench.java", "java");
  private static final String HEAP = System.getenv().getOrDefault("BENCH_HEAP", "4g");
  private static final List<String> STEPS = List
      .of(System.getenv().getOrDefault("BENCH_STEPS", "read build again load increments compare serve").split(" "));

  private final Path folder;
  private final List<String> corpus;
  private final Map<Integer, Set<String>> names = new HashMap<>();

  private Bench(Path folder, List<String> corpus) {
    this.folder = folder;
    this.corpus = corpus;
  }

  /// How a process ended.
  private record Run(double seconds, long peak, int code, String err) {
    String time() {
      return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    String memory() {
      return (peak >> 20) + " MB";
    }

    String rate(long what) {
      return String.format(Locale.ROOT, "%,.0f/s", what / seconds);
    }

    long number(String pattern) {
      Matcher found = Pattern.compile(pattern).matcher(err);
      return found.find() ? Long.parseLong(found.group(1)) : -1;
    }
  }

  public static void main(String... arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println("usage: src/bench/run CORPUS.jsonl[.gz] [SIZE...]");
      System.exit(2);
    }
    String chosen = System.getenv("BENCH_DIR");
    Path folder = chosen == null ? Files.createTempDirectory("isnad-bench") : Files.createDirectories(Path.of(chosen));
    List<String> corpus = new ArrayList<>();
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]));
        BufferedReader lines = new BufferedReader(
            new InputStreamReader(arguments[0].endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
      lines.lines().forEach(corpus::add);
    }
    int[] sizes = arguments.length > 1
        ? Arrays.stream(arguments, 1, arguments.length).mapToInt(Integer::parseInt).toArray()
        : new int[]{1_000, 10_000, 30_993, 100_000};
    Runtime machine = Runtime.getRuntime();
    System.out.printf("Machine: %d cores, %s %s, Java %s, heap %s; corpus %s, %d lines; load at the start %.1f%n%n", machine.availableProcessors(),
        System.getProperty("os.name"), System.getProperty("os.arch"), System.getProperty("java.vm.version"), HEAP, arguments[0], corpus.size(),
        java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    Bench bench = new Bench(folder, corpus);
    for (int size : sizes) {
      bench.measure(size);
    }
    if (chosen == null) {
      delete(folder);
    }
  }

  private static void row(int size, String what, String... values) {
    System.out.println("| " + size + " | " + what + " | " + String.join(" | ", values) + " |");
    System.out.flush();
  }

  private void measure(int size) throws Exception {
    System.out.println("| articles | what | time | rate | peak memory | more |\n|---|---|---|---|---|---|");
    Path input = slice("all.jsonl", 0, size);
    Path kg = folder.resolve("kg-" + size);
    delete(kg);
    if (STEPS.contains("read")) {
      Run read = isnad(Path.of("/dev/null"), "read", "--json", input.toString());
      row(size, "read", read.time(), read.rate(size), read.memory(), last(read.err));
    }
    if (STEPS.contains("build")) {
      Run build = isnad(null, "build", "--fresh", "--kg", kg.toString(), input.toString());
      long bytes = bytes(kg);
      long quads = build.number("(\\d+) quads");
      row(size, "build, compared", build.time(), build.rate(size), build.memory(),
          last(build.err) + "; on disk " + bytes / size + " bytes an article, " + (quads > 0 ? bytes / quads : 0) + " a quad");
      if (build.code != 0 && build.code != 3) {
        System.err.println(build.err);
        return;
      }
    }
    if (STEPS.contains("again")) {
      Run again = isnad(null, "build", "--kg", kg.toString(), input.toString());
      row(size, "build again, all unchanged", again.time(), again.rate(size), again.memory(), last(again.err));
    }
    if (STEPS.contains("load")) {
      load(size, kg);
    }
    if (STEPS.contains("compare")) {
      Run compare = isnad(Path.of("/dev/null"), "compare", "--json", "--kg", kg.toString());
      row(size, "compare", compare.time(), compare.rate(size), compare.memory(), "");
    }
    if (STEPS.contains("serve")) {
      serve(size, kg);
    }
    if (STEPS.contains("increments")) {
      int from = size;
      for (int more : size >= 30_000 ? new int[]{1, 100, 10_000} : new int[]{1, 100}) {
        for (String later : List.of("", "--no-compare")) {
          increment(size, kg, from, more, later);
          from += more;
        }
      }
    }
    System.out.println();
  }

  private void increment(int size, Path kg, int from, int more, String option) throws Exception {
    Path input = slice("more.jsonl", from, from + more);
    List<String> command = new ArrayList<>(List.of("build", "--kg", kg.toString(), input.toString()));
    if (!option.isEmpty()) {
      command.add(option);
    }
    Run run = isnad(null, command.toArray(String[]::new));
    row(size, "increment of " + more + (option.isEmpty() ? ", compared" : ", " + option), run.time(), run.rate(more), run.memory(),
        last(run.err));
  }

  /// The same quads through the plain loader and through the store, one after the other.
  private void load(int size, Path kg) throws Exception {
    Path quads = folder.resolve("all.nq");
    String store = ROOT.resolve("src/bench/StoreLoad.java").toString();
    java(null, store, "dump", kg.toString(), quads.toString());
    long count;
    try (Stream<String> lines = Files.lines(quads)) {
      count = lines.count();
    }
    for (String loader : List.of("--loader=parallel", "--loader=phased")) {
      delete(folder.resolve("plain"));
      Run plain = java(null, "tdb2.tdbloader", loader, "--loc=" + folder.resolve("plain"), quads.toString());
      row(size, "plain tdb2.tdbloader " + loader, plain.time(), plain.rate(count), plain.memory(), count + " quads");
    }
    delete(folder.resolve("plain"));
    Run ours = java(null, store, "load", folder.resolve("plain").toString(), quads.toString());
    row(size, "the store, with manifest, checksums and flush", ours.time(), ours.rate(count), ours.memory(), last(ours.err));
    delete(folder.resolve("plain"));
    Files.delete(quads);
  }

  /// Start-up, and each prepared question: the first answer, then the median of nine.
  private void serve(int size, Path kg) throws Exception {
    Path err = folder.resolve("serve.txt");
    long begin = System.nanoTime();
    Process server = launched("serve", "--port", "0", "--kg", kg.toString())
        .redirectError(err.toFile()).redirectOutput(folder.resolve("serve-out.txt").toFile()).start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      Matcher address = Pattern.compile("http://\\S+/").matcher("");
      while (server.isAlive() && !address.find()) {
        Thread.sleep(20);
        address.reset(Files.readString(err));
      }
      String url = address.group();
      get(client, url + "sparql?query=" + URLEncoder.encode("ASK { ?s ?p ?o }", StandardCharsets.UTF_8));
      row(size, "serve: start to first answer", String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - begin) / 1e9), "", "", "warmed up");
      try (Stream<Path> all = Files.list(ROOT.resolve("queries"))) {
        for (Path query : all.filter(q -> q.toString().endsWith(".rq")).sorted().toList()) {
          String name = query.getFileName().toString().replace(".rq", "");
          ask(size, client, name, url + "queries/" + name + "?format=csv");
        }
      }
      if (STEPS.contains("increments")) {
        increment(size, kg, 3 * corpus.size() + size, 100, "--no-compare");
        row(size, "  (that one beside the server)", "", "", (peak(server.pid()) >> 20) + " MB", "memory of the server");
      }
    } finally {
      server.destroy();
      server.waitFor(20, TimeUnit.SECONDS);
      server.destroyForcibly();
    }
  }

  private static void ask(int size, HttpClient client, String name, String url) throws Exception {
    List<Double> times = new ArrayList<>();
    String status = "";
    for (int i = 0; i < 10; i++) {
      long begin = System.nanoTime();
      HttpResponse<String> response = get(client, url);
      times.add((System.nanoTime() - begin) / 1e6);
      status = response.statusCode() + ", " + response.body().lines().count() + " lines";
      if (response.statusCode() == 503) {
        break;
      }
    }
    double first = times.removeFirst();
    times.sort(Comparator.naturalOrder());
    row(size, "ask " + name, String.format(Locale.ROOT, "%.0f ms", times.isEmpty() ? first : times.get(times.size() / 2)), "", "",
        String.format(Locale.ROOT, "first %.0f ms; %s", first, status));
  }

  private static HttpResponse<String> get(HttpClient client, String url) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
  }

  // ---- the input

  /// Lines `from` to `until` of the corpus, which begins again with other ids, names and numbers where it ends.
  private Path slice(String name, int from, int until) throws Exception {
    Path file = folder.resolve(name);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = from; i < until; i++) {
        int pass = i / corpus.size();
        int place = i % corpus.size();
        out.write(pass == 0 ? corpus.get(place) : changed(corpus.get(place), place, pass));
        out.newLine();
      }
    }
    return file;
  }

  private static final Pattern ID = Pattern.compile("(\"id\": ?\"[^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{Nd}/_.-])[1-9]\\d{1,6}(?![\\p{L}\\p{Nd}/_-])");
  private static final String LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنه";

  private String changed(String line, int place, int pass) throws Exception {
    String other = ID.matcher(line).replaceFirst("$1-" + pass + "\"");
    other = NUMBER.matcher(other).replaceAll(m -> m.group().length() == 4 && m.group().matches("(19|20)..")
        ? m.group()
        : Long.toString(Long.parseLong(m.group()) + pass * 7L));
    for (String person : persons(place)) {
      int last = person.lastIndexOf(' ') + 1;
      char letter = person.charAt(person.length() - 1);
      int at = LETTERS.indexOf(letter);
      String end = at < 0 ? letter + "ن".repeat(pass) : String.valueOf(LETTERS.charAt((at + pass) % LETTERS.length()));
      if (last > 0 && person.length() - last > 2) {
        other = other.replace(person, person.substring(0, person.length() - 1) + end);
      }
    }
    return other;
  }

  /// The people that the program finds in the article: one pass over the corpus, the first time somebody asks.
  private Set<String> persons(int place) throws Exception {
    if (names.isEmpty()) {
      names.put(-1, Set.of());
      Path all = folder.resolve("names.jsonl");
      isnad(all, "read", "--json", slice("once.jsonl", 0, corpus.size()).toString());
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < corpus.size(); i++) {
        Matcher id = Pattern.compile("\"id\": ?\"([^\"]*)\"").matcher(corpus.get(i));
        if (id.find()) {
          places.put(id.group(1), i);
        }
      }
      Pattern entity = Pattern.compile("\\{[^{}]*?\"type\": ?\"PER\"[^{}]*");
      Pattern name = Pattern.compile("\"name\": ?\"([^\"]+)\"");
      try (Stream<String> lines = Files.lines(all)) {
        lines.forEach(line -> {
          Matcher id = Pattern.compile("^\\{\"id\": ?\"([^\"]*)\"").matcher(line);
          Set<String> people = new LinkedHashSet<>();
          for (Matcher m = entity.matcher(line); m.find();) {
            for (Matcher n = name.matcher(m.group()); n.find();) {
              people.add(n.group(1));
            }
          }
          if (id.find() && places.containsKey(id.group(1))) {
            names.put(places.get(id.group(1)), people);
          }
        });
      }
    }
    return names.getOrDefault(place, Set.of());
  }

  // ---- processes

  private static List<String> command(String... what) {
    List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx" + HEAP, "-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=error:stderr",
        "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
        ROOT.resolve("target/isnad.jar") + ":" + ROOT.resolve("target/lib") + "/*"));
    command.addAll(List.of(what));
    return command;
  }

  /// The program as people start it: by its launcher, with its start cache.
  private static ProcessBuilder launched(String... arguments) {
    List<String> all = new ArrayList<>(List.of(ROOT.resolve("isnad").toString()));
    all.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(all);
    builder.environment().put("ISNAD_JAVA_OPTS", "-Xmx" + HEAP);
    return builder;
  }

  private Run isnad(Path out, String... arguments) throws Exception {
    return run(out, launched(arguments));
  }

  private Run java(Path out, String... what) throws Exception {
    return run(out, new ProcessBuilder(command(what)));
  }

  private Run run(Path out, ProcessBuilder builder) throws Exception {
    Path err = folder.resolve("err.txt");
    long begin = System.nanoTime();
    Process process = builder.redirectError(err.toFile())
        .redirectOutput(out == null ? folder.resolve("out.txt").toFile() : out.toFile()).start();
    long peak = 0;
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(process.pid()));
    }
    return new Run((System.nanoTime() - begin) / 1e9, peak, process.exitValue(), Files.readString(err));
  }

  /// The most memory that a process has had, in bytes; 0 where the system does not tell.
  private static long peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines.filter(l -> l.startsWith("VmHWM:")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) << 10).findFirst().orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  private static String last(String err) {
    List<String> lines = err.lines().filter(l -> !l.isBlank()).toList();
    return lines.subList(Math.max(0, lines.size() - 2), lines.size()).stream().reduce((a, b) -> a + "; " + b).orElse("");
  }

  private static long bytes(Path folder) throws IOException, InterruptedException {
    Process du = new ProcessBuilder("du", "-s", "-k", folder.toString()).start();
    String said = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    du.waitFor();
    return Long.parseLong(said.split("\\s")[0]) * 1024;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
