package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What never reaches our pages or the API is answered as they answer. */
@RunningOffice
class LastAnswerIT {

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({
    "/api//access/officers, 400, http.400",
    "/api/access/officers;x=1, 400, http.400",
    "/api/intake/lists/1%0d%0aSet-Cookie:x=1, 400, http.400",
    "/WEB-INF/web.xml, 404, http.404",
    "/error, 404, http.404"
  })
  void a_deceiving_address_gets_a_plain_problem(String path, int status, String code)
      throws Exception {
    HttpResponse<String> answer = get(path, "application/json");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"").doesNotContain("timestamp");
  }

  @Test
  void a_browser_gets_a_page() throws Exception {
    HttpResponse<String> answer = get("/api//access/officers", "text/html");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(">Yêu cầu không hợp lệ</h1>");
  }

  private HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", accept)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
