package vn.minhbach.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody with a browser before a running office, who clicks and has no scripts. */
public final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern LINK =
      Pattern.compile("(?:href|src|hx-get)=\"(/[^\"#;?]*(?:\\?[^\"#]*)?)\"");

  private static final String BOUNDARY = "----minhbach-visitor";

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final URI office;
  private final String user;

  private Visitor(URI office, String user) {
    this.office = office;
    this.user = user;
  }

  /** A citizen, who does not log in. */
  public static Visitor citizen(URI office) {
    return new Visitor(office, "citizen");
  }

  /** A demo officer with a session of his own. */
  public static Visitor officer(URI office, String user) {
    Visitor visitor = new Visitor(office, user);
    Sent answer =
        visitor.send("/login", "/login", Map.of("username", user, "password", "minhbach2021"));
    if (answer.status() != 302 || answer.header("Location").contains("error")) {
      throw new IllegalStateException(user + " cannot log in: " + answer.status());
    }
    return visitor;
  }

  public String user() {
    return user;
  }

  /** What a page has sent, as it came over the line. */
  public record Sent(int status, byte[] line, HttpHeaders headers) {

    private String type() {
      return header("Content-Type");
    }

    /** Empty where it was not sent. */
    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /** Readable; empty for what is no text. */
    public String text() {
      if (!type().startsWith("text/") && !type().contains("script")) {
        return "";
      }
      return new String(unpacked(), StandardCharsets.UTF_8);
    }

    public boolean isPage() {
      return status == 200 && type().startsWith("text/html");
    }

    private byte[] unpacked() {
      if (!header("Content-Encoding").equals("gzip")) {
        return line;
      }
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(line))) {
        return in.readAllBytes();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    /** Addresses of this office that the page leads to or asks for by itself. */
    public Set<String> links() {
      Set<String> links = new LinkedHashSet<>();
      Matcher link = LINK.matcher(text());
      while (link.find()) {
        links.add(link.group(1).replace("&amp;", "&"));
      }
      return links;
    }
  }

  /** Opens an address; does not follow where it leads. */
  public Sent open(String path) {
    return send(request(path).GET());
  }

  /** Sends a form that stands on the page at the first address. */
  public Sent send(String page, String action, Map<String, String> fields) {
    Matcher token = TOKEN.matcher(open(page).text());
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    if (token.find()) {
      form += "&_csrf=" + encoded(token.group(1));
    }
    return send(
        request(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** Sends a form with a file, which stands on the page at the first address. */
  public Sent attach(
      String page, String action, Map<String, String> fields, String field, Attached file) {
    Matcher token = TOKEN.matcher(open(page).text());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach((name, value) -> part(body, name, "", value.getBytes(StandardCharsets.UTF_8)));
    if (token.find()) {
      part(body, "_csrf", "", token.group(1).getBytes(StandardCharsets.UTF_8));
    }
    part(body, field, "; filename=\"" + file.name() + "\"", file.content());
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request(action)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** A file that goes with a form. */
  public record Attached(String name, byte[] content) {}

  private static void part(ByteArrayOutputStream body, String name, String more, byte[] content) {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
            .formatted(BOUNDARY, name, more);
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(office.resolve(path))
        .timeout(Duration.ofMinutes(10))
        .header("Accept", "text/html")
        .header("Accept-Language", "vi")
        .header("Accept-Encoding", "gzip");
  }

  private Sent send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
      return new Sent(answer.statusCode(), answer.body(), answer.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
