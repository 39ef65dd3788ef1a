package vn.minhbach.audit.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** An office's log as a witness reaches it. */
final class OnlineOffice {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int OK = 200;
  private static final int SHORTER = 409;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI office;

  /**
   * @param address as {@code https://hotro.hanoi.gov.vn}
   */
  OnlineOffice(String address) {
    try {
      this.office = URI.create(address.endsWith("/") ? address : address + "/");
    } catch (IllegalArgumentException e) {
      throw Told.unreadable("witness.badAddress", address);
    }
    if (office.getHost() == null || !String.valueOf(office.getScheme()).matches("https?")) {
      throw Told.unreadable("witness.badAddress", address);
    }
  }

  /**
   * What the office asks of a witness.
   *
   * @param seen entries of the head that the witness signed last
   */
  String request(long seen) {
    HttpResponse<String> answer = send(at("log/request?old=" + seen).GET());
    if (answer.statusCode() == SHORTER) {
      throw Told.refused("witness.shorter", seen);
    }
    return body(answer);
  }

  /** Whether the checkpoint is final now. */
  boolean bring(String signed) {
    HttpRequest.Builder request =
        at("log/cosignature").header("Content-Type", "text/plain; charset=utf-8");
    return body(send(request.POST(BodyPublishers.ofString(signed)))).startsWith("final");
  }

  private HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(office.resolve(path)).timeout(PATIENCE);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw Told.unreadable("witness.unreachable", office);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Told.unreadable("witness.unreachable", office);
    }
  }

  private String body(HttpResponse<String> answer) {
    if (answer.statusCode() != OK) {
      throw Told.unreadable("witness.answered", office, answer.statusCode());
    }
    return answer.body();
  }
}
