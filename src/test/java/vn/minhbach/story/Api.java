package vn.minhbach.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * The API of a running office, as one officer uses it. A refusal stops the story with the office's
 * own words.
 */
public final class Api {

  private static final String BOUNDARY = "----minhbach-story";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  static {
    // An office closes connections that rest for a minute; one that is closed while it is used
    // fails.
    System.setProperty("jdk.httpclient.keepalive.timeout", "20");
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI office;
  private final String authorization;
  private final String user;

  public Api(URI office, String user, String password) {
    this.office = office;
    this.user = user;
    byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    this.authorization = "Basic " + Base64.getEncoder().encodeToString(login);
  }

  public JsonNode get(String path) {
    return read(send(request(path).GET()));
  }

  byte[] download(String path) {
    return send(request(path).GET());
  }

  public JsonNode post(String path, Object body) {
    return read(send(request(path).header("Content-Type", "application/json").POST(json(body))));
  }

  public JsonNode put(String path, Object body) {
    return read(send(request(path).header("Content-Type", "application/json").PUT(json(body))));
  }

  /** Sends a file and fields as a browser's form does. */
  public JsonNode upload(String path, String fileName, byte[] file, Map<String, String> fields) {
    StringBuilder head = new StringBuilder();
    fields.forEach(
        (name, value) ->
            head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, name, value)));
    head.append(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            .formatted(BOUNDARY, fileName));
    byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
    byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[start.length + file.length + end.length];
    System.arraycopy(start, 0, body, 0, start.length);
    System.arraycopy(file, 0, body, start.length, file.length);
    System.arraycopy(end, 0, body, start.length + file.length, end.length);
    return read(
        send(
            request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(office.resolve(path))
        .header("Authorization", authorization)
        .header("Accept-Language", "vi");
  }

  private byte[] send(HttpRequest.Builder request) {
    try {
      HttpRequest built = request.build();
      HttpResponse<byte[]> response = http.send(built, BodyHandlers.ofByteArray());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(
            "%s %s by %s: %d %s"
                .formatted(
                    built.method(),
                    built.uri(),
                    user,
                    response.statusCode(),
                    new String(response.body(), StandardCharsets.UTF_8)));
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static BodyPublisher json(Object body) {
    try {
      return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(byte[] body) {
    try {
      return body.length == 0 ? JSON.nullNode() : JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
