package io.github.handbookmaven.serve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets in the browser of this machine and nobody else. Any page a developer visits may send
 * requests to the loopback address, under another name too (DNS rebinding): so the names a request
 * gives for us and for itself must be ours.
 */
final class RequestGuard {
  private static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Set<String> hosts;
  private final Set<String> origins;

  /** What a request is answered with that is not let in. */
  record Refusal(int status, String reason) {}

  /**
   * @param port the one that is served on
   */
  RequestGuard(int port) {
    this.hosts =
        NAMES.stream()
            .flatMap(
                name -> port == 80 ? Stream.of(name, name + ":80") : Stream.of(name + ":" + port))
            .collect(Collectors.toUnmodifiableSet());
    this.origins =
        hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Looks at a request.
   *
   * @param method as sent
   * @param headers gives the value of a header, or all of them where it was sent several times;
   *     null where it was not sent
   * @return why it is not answered; empty where it is let in
   */
  Optional<Refusal> refusal(String method, Function<String, String> headers) {
    String host = headers.apply("Host");
    String origin = headers.apply("Origin");
    if (host == null || !hosts.contains(host)) {
      return Optional.of(
          new Refusal(
              421,
              "this server is called " + String.join(" or ", hosts.stream().sorted().toList())));
    }
    if (origin != null && !origins.contains(origin) || isAskedByAnotherSite(headers)) {
      return Optional.of(new Refusal(403, "only pages of this server may ask"));
    }
    return METHODS.contains(method)
        ? Optional.empty()
        : Optional.of(new Refusal(405, "only GET and HEAD are answered"));
  }

  /**
   * Whether an address is ours, as one is that names no server.
   *
   * @param authority of the address a request asks for; null where it begins with its path
   */
  boolean isMeant(String authority) {
    return authority == null || hosts.contains(authority);
  }

  /**
   * A person who follows a link from elsewhere is welcome; a page that loads ours as its own part
   * is not.
   */
  private static boolean isAskedByAnotherSite(Function<String, String> headers) {
    String site = headers.apply("Sec-Fetch-Site");
    return "cross-site".equals(site) && !"navigate".equals(headers.apply("Sec-Fetch-Mode"));
  }
}
