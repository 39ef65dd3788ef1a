package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.minhbach.access.Officers;

/** One login for our pages and Tasklist, over real HTTP with Camunda's own filters behind ours. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"minhbach.data=target/office", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles(resolver = TestProfiles.class)
@ContextConfiguration(initializers = FreshDatabase.class)
class TasklistLoginIT {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @LocalServerPort private int port;
  @Autowired private Officers officers;

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Test
  void who_logs_in_at_our_page_is_logged_in_to_tasklist_with_role_and_area() throws Exception {
    assertThat(logIn("canbo1p00121").headers().firstValue("Location").orElseThrow())
        .endsWith(":" + port + "/");
    assertThat(get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    HttpResponse<String> me = get("/camunda/api/admin/auth/user/default");
    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(me.body())
        .contains("\"userId\":\"canbo1p00121\"")
        .contains("tasklist")
        .doesNotContain("cockpit");
    HttpResponse<String> groups =
        get("/camunda/api/engine/engine/default/identity/groups?userId=canbo1p00121");
    assertThat(groups.body()).contains("wardOfficer");
    assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(200);
  }

  @Test
  void the_set_up_of_an_administrator_is_closed() throws Exception {
    logIn("quantritp01");
    get("/camunda/app/admin/default/");
    String intruder = "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"x\"}}";
    assertThat(
            post("/camunda/api/admin/setup/default/user/create", "application/json", intruder)
                .statusCode())
        .isEqualTo(403);
    for (String twisted :
        new String[] {
          "/camunda/api/admin/setup;x=1/default/user/create",
          "/camunda/api/admin//setup/default/user/create",
          "/camunda/api/admin/%73etup/default/user/create",
          "/camunda/api/admin/plugin/../setup/default/user/create",
          "/camunda/api/admin/setup%2fdefault/user/create"
        }) {
      assertThat(post(twisted, "application/json", intruder).statusCode())
          .as(twisted)
          .isIn(400, 403);
    }
    assertThat(officers.find("intruder")).isEmpty();
  }

  @Test
  void an_administrator_gets_to_cockpit_and_nobody_else_does() throws Exception {
    logIn("quantritp01");
    assertThat(get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    assertThat(get("/camunda/api/admin/auth/user/default").body()).contains("cockpit", "admin");
    logIn("laodong1q004");
    HttpResponse<String> closed = get("/camunda/app/cockpit/default/");
    assertThat(closed.statusCode()).isEqualTo(403);
    assertThat(closed.body()).contains("Đồng chí không có quyền vào mục này");
    assertThat(get("/camunda/api/admin/auth/user/default").body())
        .contains("laodong1q004")
        .doesNotContain("cockpit");
  }

  @Test
  void logging_out_in_tasklist_logs_out_of_everything() throws Exception {
    logIn("canbo2p00121");
    get("/camunda/app/tasklist/default/");
    assertThat(
            post("/camunda/api/admin/auth/user/default/logout", "application/json", "")
                .statusCode())
        .isEqualTo(204);
    assertThat(get("/api/access/me").statusCode()).isEqualTo(401);
    assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> logIn(String user) throws Exception {
    Matcher token = TOKEN.matcher(get("/login").body());
    assertThat(token.find()).isTrue();
    String form =
        "username=%s&password=minhbach2021&_csrf=%s"
            .formatted(user, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
    return post("/login", "application/x-www-form-urlencoded", form);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        request(path).header("Accept", "text/html,*/*").GET().build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    return browser.send(
        request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }
}
