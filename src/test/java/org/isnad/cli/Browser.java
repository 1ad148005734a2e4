package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/// A Chromium without a window, asked over its DevTools protocol. One tab; for one thread.
final class Browser implements AutoCloseable {

  private static final long PATIENCE = 60;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonObject> incoming = new LinkedBlockingQueue<>();
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private int last;

  Browser(String program, Path profile) throws IOException, InterruptedException {
    this.process = new ProcessBuilder(program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--remote-debugging-port=0",
        "--remote-allow-origins=*", "--user-data-dir=" + profile, "about:blank").redirectErrorStream(true)
        .redirectOutput(profile.resolve("log").toFile()).start();
    int port = port(profile.resolve("DevToolsActivePort"));
    HttpClient client = HttpClient.newHttpClient();
    String tab = client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
        .PUT(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString()).body();
    this.socket = client.newWebSocketBuilder().buildAsync(URI.create(JSON.parse(tab).getString("webSocketDebuggerUrl")), new Ear()).join();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      command(domain + ".enable", "{}");
    }
  }

  private int port(Path file) throws IOException, InterruptedException {
    for (int i = 0; i < PATIENCE * 10; i++) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() > 1) {
        return Integer.parseInt(lines.getFirst());
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IOException("the browser did not start");
  }

  /// Opens a page in a window of that width and waits until it is there. What went wrong before is forgotten.
  void open(String url, int width) {
    problems.clear();
    requests.clear();
    command("Emulation.setDeviceMetricsOverride", "{\"width\":" + width + ",\"height\":900,\"deviceScaleFactor\":1,\"mobile\":false}");
    command("Page.navigate", "{\"url\":" + quoted(url) + "}");
    await("Page.loadEventFired");
  }

  /// The value of an expression.
  JsonValue value(String expression) {
    JsonObject answer = command("Runtime.evaluate",
        "{\"returnByValue\":true,\"awaitPromise\":true,\"expression\":" + quoted(expression) + "}");
    if (answer.hasKey("exceptionDetails")) {
      throw new AssertionError(answer.get("exceptionDetails").toString());
    }
    return answer.getObj("result").get("value");
  }

  /// What the page complained of.
  List<String> problems() {
    return List.copyOf(problems);
  }

  /// What the page asked for.
  List<String> requests() {
    return List.copyOf(requests);
  }

  /// The window as a picture.
  byte[] picture() {
    return Base64.getDecoder().decode(command("Page.captureScreenshot", "{\"format\":\"png\"}").getString("data"));
  }

  private JsonObject command(String method, String parameters) {
    int id = ++last;
    socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true).join();
    while (true) {
      JsonObject message = next(method);
      if (message.hasKey("id") && message.getNumber("id").intValue() == id) {
        if (message.hasKey("error")) {
          throw new AssertionError(method + ": " + message.get("error"));
        }
        return message.getObj("result");
      }
    }
  }

  private void await(String event) {
    while (true) {
      JsonObject message = next(event);
      if (message.hasKey("method") && message.getString("method").equals(event)) {
        return;
      }
    }
  }

  private JsonObject next(String awaited) {
    try {
      JsonObject message = incoming.poll(PATIENCE, TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("the browser says nothing to " + awaited);
      }
      return message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  /// Hears all; notes complaints and requests as they come, hands on everything.
  private final class Ear implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
      text.append(data);
      if (whole) {
        JsonObject message = JSON.parse(text.toString());
        text.setLength(0);
        note(message);
        incoming.add(message);
      }
      from.request(1);
      return null;
    }

    private void note(JsonObject message) {
      String method = message.hasKey("method") ? message.getString("method") : "";
      JsonObject about = message.hasKey("params") ? message.getObj("params") : new JsonObject();
      switch (method) {
        case "Runtime.exceptionThrown" -> problems.add(about.toString());
        case "Runtime.consoleAPICalled" -> {
          if (about.getString("type").equals("error")) {
            problems.add(about.toString());
          }
        }
        case "Log.entryAdded" -> {
          if (about.getObj("entry").getString("level").equals("error")) {
            problems.add(about.toString());
          }
        }
        case "Network.requestWillBeSent" -> requests.add(about.getObj("request").getString("url"));
        default -> {
          // nothing to note
        }
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }
}
