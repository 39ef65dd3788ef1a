package vn.minhbach.story;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A running office with its demo officers and its clock. */
final class Office {

  static final String SCHEME = "HN-3642-LDTD";
  private static final String PASSWORD = "minhbach2021";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final URI address;
  private final Map<String, Api> logins = new HashMap<>();
  private LocalDate today;

  Office(URI address) {
    this.address = address;
  }

  Api as(String user) {
    return logins.computeIfAbsent(user, u -> new Api(address, u, PASSWORD));
  }

  Api administrator() {
    return as("quantritp01");
  }

  LocalDate today() {
    if (today == null) {
      JsonNode clock = administrator().get("/api/workflow/clock");
      today = LocalDate.parse(clock.get("now").asText().substring(0, 10));
    }
    return today;
  }

  /** Moves the demonstration's clock forward to eight o'clock of that day. */
  void turnTo(LocalDate day) {
    administrator().put("/api/workflow/clock", Map.of("now", day + "T08:00:00"));
    today = day;
  }

  /**
   * Asks again until the office has got there by itself: checks and messages run in the background.
   */
  JsonNode until(String what, Supplier<JsonNode> ask) {
    JsonNode[] answer = new JsonNode[1];
    await(what)
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> (answer[0] = ask.get()) != null);
    return answer[0];
  }
}
