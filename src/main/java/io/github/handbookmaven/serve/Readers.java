package io.github.handbookmaven.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The open pages, told of each new edition by server-sent events. */
final class Readers {
  /** More pages than anybody has open; each holds a connection. */
  private static final int MANY = 64;

  private final Queue<HttpExchange> open = new ConcurrentLinkedQueue<>();

  /**
   * Keeps a connection. That a page was left is known only when something is written to it, so
   * where there are too many the one goes that has waited longest; a page that is still open asks
   * again by itself.
   *
   * @param exchange the request for events
   * @param edition the number of the edition that is shown
   * @throws IOException where the reader went away
   */
  void add(HttpExchange exchange, long edition) throws IOException {
    while (open.size() >= MANY) {
      open.remove().close();
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    open.add(exchange);
    tell(exchange, edition);
  }

  /** Tells all of a new edition; those who went away are forgotten. */
  void tell(long edition) {
    open.forEach(exchange -> tell(exchange, edition));
  }

  private void tell(HttpExchange exchange, long edition) {
    try {
      OutputStream out = exchange.getResponseBody();
      out.write(("data: " + edition + "\n\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException gone) {
      open.remove(exchange);
      exchange.close();
    }
  }

  /** Ends all connections. */
  void close() {
    open.forEach(HttpExchange::close);
    open.clear();
  }
}
