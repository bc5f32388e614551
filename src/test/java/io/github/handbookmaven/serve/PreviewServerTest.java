package io.github.handbookmaven.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {
  @TempDir static Path folder;
  private static PreviewedProject project;

  @BeforeAll
  static void serve() {
    project = new PreviewedProject(folder);
    project.write("secret.txt", "not a page");
  }

  @AfterAll
  static void stop() {
    project.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.html",
        "/docs/disk.html",
        "/assets/handbook.css",
        "/assets/nav-runbook.js"
      })
  void whatTheHandbookHoldsIsServed(String path) {
    assertThat(RawRequest.get(project, path).status()).isEqualTo(200);
  }

  @Test
  void aPageOfAnotherNameForThisMachineIsRefused() {
    assertThat(RawRequest.to(project, "GET / HTTP/1.1", "Host: rebound.example.com").status())
        .isEqualTo(421);
    assertThat(RawRequest.to(project, "GET / HTTP/1.1", "Host: 127.0.0.1:1").status())
        .isEqualTo(421);
    assertThat(RawRequest.to(project, "GET / HTTP/1.0").status()).isEqualTo(421);
  }

  @Test
  void theNamesOfThisMachineAreLetIn() {
    int port = project.address().getPort();
    assertThat(RawRequest.to(project, "GET / HTTP/1.1", "Host: localhost:" + port).status())
        .isEqualTo(200);
    assertThat(RawRequest.to(project, "GET / HTTP/1.1", "Host: [::1]:" + port).status())
        .isEqualTo(200);
  }

  @Test
  void aSecondNameBesideOursIsRefused() {
    RawRequest request = RawRequest.get(project, "/");
    assertThat(request.with("Host: rebound.example.com").status()).isEqualTo(421);
    RawRequest ours = request.with("Origin: http://" + project.address().getAuthority());
    assertThat(ours.status()).isEqualTo(200);
    assertThat(ours.with("Origin: https://evil.example.com").status()).isEqualTo(403);
  }

  @Test
  void anAddressOfAnotherServerIsNotAnswered() {
    String authority = project.address().getAuthority();
    assertThat(RawRequest.get(project, "http://evil.example.com/docs/disk.html").status())
        .isEqualTo(400);
    assertThat(RawRequest.get(project, "http://" + authority + "/docs/disk.html").status())
        .isEqualTo(200);
  }

  /** Nobody tells that a page was left: it is known when there is something to tell it. */
  @Test
  void pagesThatWereLeftKeepNoPageFromBeingTold() {
    RawRequest request = RawRequest.get(project, "/.handbook-live/events");
    for (int page = 0; page < 200; page++) {
      assertThat(request.statusAlone()).as("page " + page).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/.handbook-live/events", "/.handbook-live/state?/index.html"})
  void anotherSitesScriptIsRefused(String path) {
    RawRequest request = RawRequest.get(project, path);
    assertThat(request.with("Origin: https://evil.example.com").status()).isEqualTo(403);
    assertThat(request.with("Origin: null").status()).isEqualTo(403);
    assertThat(request.with("Sec-Fetch-Site: cross-site").with("Sec-Fetch-Mode: no-cors").status())
        .isEqualTo(403);
  }

  @Test
  void aLinkFromElsewhereMayBeFollowed() {
    RawRequest followed =
        RawRequest.get(project, "/")
            .with("Sec-Fetch-Site: cross-site")
            .with("Sec-Fetch-Mode: navigate");
    assertThat(followed.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/docs/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/%252e%252e/secret.txt",
        "/..%5csecret.txt",
        "/secret.txt",
        "/secret.txt%00.html",
        "//secret.txt",
        "/docs//disk.html",
        "/%",
        "/%zz",
        "/%c0%ae%c0%ae/secret.txt",
        "/.handbook-live/Preview.class",
        "/.handbook-live/../live.js"
      })
  void noPathLeadsOutOfTheHandbook(String path) {
    RawRequest request = RawRequest.get(project, path);
    assertThat(request.status()).isIn(400, 404);
    assertThat(request.send()).doesNotContain("not a page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs/", "/assets/", "/.handbook-live/"})
  void noFolderIsListed(String path) {
    assertThat(RawRequest.get(project, path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
  void nothingButReadingIsAllowed(String method) {
    RawRequest request =
        RawRequest.to(project, method + " / HTTP/1.1", "Host: " + project.address().getAuthority());
    assertThat(request.status()).isEqualTo(405);
    assertThat(request.send()).contains("Allow: GET, HEAD");
  }

  @Test
  void aHeaderOfAMegabyteIsNotTaken() {
    assertThat(RawRequest.get(project, "/").with("X-Long: " + "a".repeat(1_000_000)).status())
        .isNotEqualTo(200);
    assertThat(RawRequest.get(project, "/").status()).isEqualTo(200);
  }

  @Test
  void everythingIsSentWithThePolicyThatKeepsItHere() {
    for (String path : new String[] {"/", "/assets/handbook.js", "/nowhere", "/docs/../x"}) {
      assertThat(RawRequest.get(project, path).send())
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .containsIgnoringCase("x-content-type-options: nosniff")
          .containsIgnoringCase("cross-origin-resource-policy: same-origin")
          .doesNotContainIgnoringCase("access-control-allow");
    }
  }

  @Test
  void aHeadIsSentWithoutABody() {
    RawRequest head =
        RawRequest.to(project, "HEAD / HTTP/1.1", "Host: " + project.address().getAuthority());
    assertThat(head.send()).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
  }

  @Test
  void onlyTheLoopbackAddressListens() throws Exception {
    Optional<InetAddress> outer =
        Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .findFirst();
    assertThat(project.address().getHost()).isEqualTo("127.0.0.1");
    if (outer.isPresent()) {
      InetSocketAddress there = new InetSocketAddress(outer.get(), project.address().getPort());
      assertThatThrownBy(
              () -> {
                try (Socket socket = new Socket()) {
                  socket.connect(there);
                }
              })
          .isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void whereThePortIsTakenTheNextOneIs(@TempDir Path other) throws Exception {
    try (ServerSocket taken =
            new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        PreviewedProject next =
            new PreviewedProject(
                other, taken.getLocalPort(), Duration.ofMillis(50), Duration.ofSeconds(2))) {
      assertThat(next.address().getPort()).isGreaterThan(taken.getLocalPort());
      assertThat(RawRequest.get(next, "/").status()).isEqualTo(200);
    }
  }

  @Test
  void nothingIsLeftRunningOnceItIsClosed(@TempDir Path other) {
    PreviewedProject closed = new PreviewedProject(other);
    closed.close();
    assertThat(closed.follower().isAlive()).isFalse();
    assertThatThrownBy(() -> RawRequest.get(closed, "/").status())
        .hasRootCauseInstanceOf(ConnectException.class);
  }
}
