package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody makes the office read more than it needs, and what is only long is not too large. */
@RunningOffice
class LargeRequestsIT {

  private static final int MEGABYTE = 1 << 20;
  private static final String WARD = "00022";

  @LocalServerPort int port;

  @Test
  void a_body_that_is_no_file_has_at_most_five_megabytes() throws Exception {
    byte[] large = body(60 * MEGABYTE);
    isTooLarge(verify(BodyPublishers.ofByteArray(large)));
    isTooLarge(verify(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));

    byte[] long4 = body(4 * MEGABYTE);
    isRead(verify(BodyPublishers.ofByteArray(long4)));
    isRead(verify(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(long4))));
  }

  @Test
  void a_file_with_a_very_long_name_is_received_under_its_last_letters() throws Exception {
    HttpResponse<String> answer = upload("../../etc/\u202e" + "ê".repeat(600) + ".xlsx");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    String id = answer.body().replaceAll(".*\"id\":(\\d+).*", "$1");
    HttpResponse<String> list = send(request("/api/intake/lists/" + id).GET());
    String name = list.body().replaceAll("(?s).*\"fileName\":\"([^\"]*)\".*", "$1");
    assertThat(name).hasSize(200).endsWith("ê.xlsx").doesNotContain("/", "\u202e");
  }

  private static void isTooLarge(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"bodyTooLarge\"", "5 MB");
  }

  /** Too many cases by another rule: so it was read. */
  private static void isRead(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  private static byte[] body(int size) {
    return ("{\"cases\":[],\"x\":\"" + "x".repeat(size) + "\"}")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private HttpResponse<String> verify(BodyPublisher body) throws Exception {
    return send(
        request("/api/verification/cases").header("Content-Type", "application/json").POST(body));
  }

  private HttpResponse<String> upload(String fileName) throws Exception {
    StringBuilder parts = new StringBuilder();
    for (String[] field :
        new String[][] {{"scheme", "HN-3642-LDTD"}, {"unit", WARD}, {"receivedOn", "2021-08-17"}}) {
      parts.append("--b\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n");
      parts.append(field[1] + "\r\n");
    }
    parts.append("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName);
    parts.append("\"\r\n\r\nno workbook\r\n--b--\r\n");
    return send(
        request("/api/intake/lists")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(parts.toString())));
  }

  private HttpRequest.Builder request(String path) {
    String login = "canbo1p" + WARD + ":minhbach2021";
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Accept", "application/json")
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes()));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
