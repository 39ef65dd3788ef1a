package vn.minhbach.workflow.tasklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Camunda's web applications as a browser uses them: a session that began at our login page, and
 * Camunda's token.
 */
final class Webapps {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI office;

  private Webapps(int port) {
    this.office = URI.create("http://localhost:" + port);
  }

  static Webapps loggedIn(int port, String user) {
    Webapps webapps = new Webapps(port);
    Matcher token = TOKEN.matcher(webapps.get("/login").body());
    if (!token.find()) {
      throw new IllegalStateException("the login page has no token");
    }
    webapps.send(
        webapps
            .to("/login")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "username=%s&password=minhbach2021&_csrf=%s".formatted(user, token.group(1)))));
    webapps.get("/camunda/app/tasklist/default/");
    return webapps;
  }

  HttpResponse<String> get(String path) {
    return send(to(path).GET());
  }

  /** To the engine's API behind the web applications. */
  HttpResponse<String> engine(String path, String json) {
    return post(ENGINE + path, json);
  }

  HttpResponse<String> engine(String path) {
    return get(ENGINE + path);
  }

  HttpResponse<String> post(String path, String json) {
    return change("POST", path, json);
  }

  /** As {@link #engine(String, String)}, by another method than POST. */
  HttpResponse<String> engine(String method, String path, String json) {
    return change(method, ENGINE + path, json);
  }

  private HttpResponse<String> change(String method, String path, String json) {
    return send(
        to(path)
            .header("Content-Type", "application/json")
            .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
            .method(method, BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(office.resolve(path))
        .header("Accept", "application/json, text/html");
  }

  private String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
