package io.github.handbookmaven.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as an attacker writes it: no client corrects it on its way. */
record RawRequest(URI server, String text) {

  static RawRequest get(PreviewedProject project, String path) {
    return to(project, "GET " + path + " HTTP/1.1", "Host: " + project.address().getAuthority());
  }

  static RawRequest to(PreviewedProject project, String line, String... headers) {
    return new RawRequest(project.address(), line + "\r\n" + String.join("\r\n", headers) + "\r\n");
  }

  RawRequest with(String header) {
    return new RawRequest(server, text + header + "\r\n");
  }

  /** The status of an answer that does not end: whoever asks goes away as soon as it is known. */
  int statusAlone() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      socket.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
      String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
      return Integer.parseInt(line.substring(9));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole answer, head and body; empty where the connection was closed without one. */
  String send() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      try {
        socket
            .getOutputStream()
            .write((text + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException cutOff) {
        return "";
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The status of the answer; 0 where there was none. */
  int status() {
    String answer = send();
    return answer.isEmpty() ? 0 : Integer.parseInt(answer.substring(9, 12));
  }
}
