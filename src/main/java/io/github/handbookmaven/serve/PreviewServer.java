package io.github.handbookmaven.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.handbookmaven.publish.html.page.frame.PageScripts;
import io.github.handbookmaven.publish.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * HTTP on the loopback address: pages, the script that keeps them up to date, and what that asks
 * for.
 */
final class PreviewServer implements AutoCloseable {
  private static final int TRIES = 50;
  private static final int BACKLOG = 64;

  /** A page's own policy is in its head and narrower; what is sent holds for what has none. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors"
          + " 'none'";

  /** What a diagram is drawn in has no origin; the rest of its policy is in its head. */
  private static final String DIAGRAM_POLICY = "sandbox allow-scripts; frame-ancestors 'self'";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "Cache-Control", "no-store");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("htm", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("atom", "application/atom+xml; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("woff2", "font/woff2"));

  private static final String EVENTS = LivePage.FOLDER + "events";
  private static final String STATE = LivePage.FOLDER + "state";

  private final HttpServer server;
  private final ExecutorService threads;
  private final Readers readers = new Readers();
  private final RequestGuard guard;
  private final CompletableFuture<Showing> showing = new CompletableFuture<>();

  /**
   * Takes a port. Whoever asks before there is something to show, waits.
   *
   * @param first the port that is tried first, then those after it; 0 for any
   * @throws UncheckedIOException where none is free
   */
  PreviewServer(int first) {
    this.server = bound(first);
    this.guard = new RequestGuard(server.getAddress().getPort());
    this.threads = Executors.newCachedThreadPool(PreviewServer::thread);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "handbook-preview");
    thread.setDaemon(true);
    return thread;
  }

  private static HttpServer bound(int first) {
    IOException last = null;
    for (int port = first; port <= Math.min(first + TRIES, 65_535); port++) {
      try {
        return HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port),
            BACKLOG);
      } catch (BindException taken) {
        last = taken;
      } catch (IOException refused) {
        throw new UncheckedIOException(
            "cannot serve on port " + port + ": " + refused.getMessage(), refused);
      }
    }
    throw new UncheckedIOException(
        "no port from " + first + " on is free; name another one: -Dhandbook.port=PORT", last);
  }

  /** Where it is reached; ends in {@code /}. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Begins to answer. */
  void show(Showing what) {
    showing.complete(what);
  }

  /** Tells all open pages. */
  void tell(long edition) {
    readers.tell(edition);
  }

  private void answer(HttpExchange exchange) throws IOException {
    HEADERS.forEach(exchange.getResponseHeaders()::set);
    Headers sent = exchange.getRequestHeaders();
    Optional<RequestGuard.Refusal> refusal =
        guard.refusal(exchange.getRequestMethod(), name -> all(sent.get(name)));
    if (refusal.isPresent()) {
      refuse(exchange, refusal.get().status(), refusal.get().reason());
      return;
    }
    Optional<String> name =
        guard.isMeant(exchange.getRequestURI().getRawAuthority())
            ? RequestedFile.of(exchange.getRequestURI().getRawPath())
            : Optional.empty();
    if (name.isEmpty()) {
      refuse(exchange, 400, "no file can be called so");
    } else if (name.get().equals(EVENTS)) {
      events(exchange);
    } else if (name.get().startsWith(LivePage.FOLDER)) {
      live(exchange, name.get());
    } else {
      file(exchange, name.get());
    }
  }

  /** Who sends a header twice means one of both for us, and the other one for somebody else. */
  private static String all(List<String> values) {
    return values == null ? null : String.join(", ", values);
  }

  private void refuse(HttpExchange exchange, int status, String reason) throws IOException {
    if (status == 405) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
    }
    send(exchange, status, "txt", (reason + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void events(HttpExchange exchange) throws IOException {
    readers.add(exchange, showing.join().number());
  }

  private void live(HttpExchange exchange, String name) throws IOException {
    if (name.equals(STATE)) {
      Optional<String> page =
          Optional.ofNullable(exchange.getRequestURI().getRawQuery()).flatMap(RequestedFile::of);
      String state = Json.write(showing.join().state(page.orElse("404.html")));
      send(exchange, 200, "json", state.getBytes(StandardCharsets.UTF_8));
      return;
    }
    String file = name.substring(LivePage.FOLDER.length());
    Optional<byte[]> own =
        file.equals("live.js") || file.equals("live.css")
            ? Optional.of(own(file))
            : Optional.empty();
    if (own.isPresent()) {
      send(exchange, 200, extension(file), own.get());
    } else {
      refuse(exchange, 404, "there is no such file");
    }
  }

  private static byte[] own(String file) throws IOException {
    try (InputStream in = PreviewServer.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }

  private void file(HttpExchange exchange, String name) throws IOException {
    Showing.Answer answer = showing.join().answer(name);
    boolean isFrame = name.equals(PageScripts.FRAME) && answer.status() == 200;
    if (isFrame) {
      exchange.getResponseHeaders().set("Content-Security-Policy", DIAGRAM_POLICY);
    }
    boolean isPage = !isFrame && (Showing.isPage(name) || answer.status() != 200);
    send(
        exchange,
        answer.status(),
        isPage ? "html" : extension(name),
        isPage ? LivePage.of(answer.bytes(), answer.mark()) : answer.bytes());
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static void send(HttpExchange exchange, int status, String extension, byte[] bytes)
      throws IOException {
    try (exchange) {
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
      boolean isHead = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(status, isHead || bytes.length == 0 ? -1 : bytes.length);
      if (!isHead) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  @Override
  public void close() {
    readers.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
