package dev.communique.core.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A headless Chromium, asked over its DevTools protocol; what it complains of is collected. */
public final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;

  /** True where a page tells of a mark that is pointed at. */
  public static final String TOLD =
      "Array.from(document.querySelectorAll('.cq-box, .cq-tip:not([hidden])')).some(b =>"
          + " b.offsetParent !== null && getComputedStyle(b.parentElement).visibility !== 'hidden'"
          + " && b.textContent.length > 3)";

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting;
  private final List<String> complaints;
  private final List<String> requests;

  private Browser(Process process, Path profile, HttpClient client, String address, Events events) {
    this.process = process;
    this.profile = profile;
    this.waiting = events.waiting;
    this.complaints = events.complaints;
    this.requests = events.requests;
    this.socket = client.newWebSocketBuilder().buildAsync(URI.create(address), events).join();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      ask(domain + ".enable", Map.of());
    }
  }

  /** Where one is; empty when none is installed. */
  public static Optional<Path> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(path)
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public static Browser start(Path program) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("chromium");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    HttpClient client = HttpClient.newHttpClient();
    String port = port(profile, process);
    HttpRequest page =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    String target = client.send(page, HttpResponse.BodyHandlers.ofString()).body();
    String address = JSON.readTree(target).get("webSocketDebuggerUrl").asText();
    return new Browser(process, profile, client, address, new Events());
  }

  private static String port(Path profile, Process process)
      throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < SECONDS * 20; i++) {
      if (Files.exists(file) && Files.size(file) > 0) {
        return Files.readAllLines(file).get(0);
      }
      if (!process.isAlive()) {
        break;
      }
      Thread.sleep(50);
    }
    process.destroyForcibly();
    throw new IOException("Chromium did not start");
  }

  /** Opens a file in a window so wide, light or dark, and waits until it is drawn. */
  public void open(Path file, int width, boolean isDark) {
    complaints.clear();
    requests.clear();
    ask(
        "Emulation.setDeviceMetricsOverride",
        ImmutableMap.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    media("", isDark);
    ask("Page.navigate", Map.of("url", file.toUri().toString()));
    await("document.readyState === 'complete' && location.protocol === 'file:'");
    evaluate("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))");
  }

  /** Shows the page as on another medium, {@code print} or none. */
  public void media(String medium, boolean isDark) {
    ask(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
  }

  public void moveMouse(double x, double y) {
    ask("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
  }

  public void press(String key) {
    ask("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "code", key));
    ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
  }

  /** The value of an expression of JavaScript, of a promise what it gives. */
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        ask(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(expression + "\n" + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  /** {@return where the middle of an element is, brought into view} */
  public List<Double> middle(String element) {
    JsonNode at =
        evaluate(
            "(m => { m.scrollIntoView({block: 'center'}); const b = m.getBoundingClientRect();"
                + " return [b.x + b.width / 2, b.y + b.height / 2]; })("
                + element
                + ")");
    return List.of(at.get(0).asDouble(), at.get(1).asDouble());
  }

  /** Waits until an expression is true. */
  public void await(String expression) {
    for (int i = 0; i < SECONDS * 20; i++) {
      if (evaluate(expression).asBoolean()) {
        return;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException stopped) {
        throw new AssertionError(stopped);
      }
    }
    throw new AssertionError("never true: " + expression);
  }

  /** What the page printed to its console, threw, or was kept from. */
  public List<String> complaints() {
    return complaints;
  }

  /** What was asked for over any protocol. */
  public List<String> requests() {
    return requests;
  }

  /** What a command of the protocol gives. */
  JsonNode ask(String method, Map<String, ?> parameters) {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    try {
      Map<String, Object> command = Map.of("id", id, "method", method, "params", parameters);
      socket.sendText(JSON.writeValueAsString(command), true).get(SECONDS, TimeUnit.SECONDS);
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (IOException | InterruptedException | ExecutionException | TimeoutException failed) {
      throw new AssertionError(method, failed);
    }
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    MoreFiles.deleteRecursively(profile, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** Takes answers to who waits, and notes what happens meanwhile. */
  private static final class Events implements WebSocket.Listener {
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final StringBuilder received = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
      received.append(part);
      if (isLast) {
        take(received.toString());
        received.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }

    private void take(String text) {
      try {
        JsonNode event = JSON.readTree(text);
        if (event.has("id")) {
          waiting.remove(event.get("id").asInt()).complete(event.path("result"));
          return;
        }
        switch (event.get("method").asText()) {
          case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" ->
              complaints.add(text);
          case "Network.requestWillBeSent" ->
              requests.add(event.at("/params/request/url").asText());
          default -> {}
        }
      } catch (IOException unreadable) {
        complaints.add(text);
      }
    }
  }
}
