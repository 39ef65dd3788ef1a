package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server refuses before any page of ours is asked is a problem too. */
@RunningOffice
class TomcatsAnswerIT {

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"/public/lists/%00", "/public/lists/a%2fb", "/public/lists/[", "long"})
  void an_address_that_the_server_cannot_read_is_answered_as_the_api_answers(String path)
      throws IOException {
    String answer = get(path.equals("long") ? "/public/" + "a".repeat(30_000) : path);
    assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
    assertThat(answer)
        .contains("\"code\":\"http.400\"")
        .doesNotContain("<html")
        .doesNotContain("Tomcat");
  }

  private String get(String path) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
