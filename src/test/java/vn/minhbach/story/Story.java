package vn.minhbach.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.shared.Dong;

/**
 * Plays the three ward lists of the demonstration through every stage of a running office, with its
 * demo officers and its clock, and prints the control totals of each ward. Run it once on an empty
 * {@code ./data}.
 */
public final class Story {

  private static final List<String> REGISTERS =
      List.of("deceased", "household_business", "insured", "pensioners", "supported");
  private static final LocalDate RECEIVED = LocalDate.of(2021, 8, 17);

  private final Office office;
  private final List<Ward> wards;
  private final PrintStream out;

  public Story(URI address, PrintStream out) {
    this.office = new Office(address);
    this.wards =
        List.of("00121", "00142", "00136").stream().map(w -> new Ward(office, w, "004")).toList();
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    URI address = URI.create(args.length > 0 ? args[0] : "http://localhost:8080/");
    new Story(address, new PrintStream(System.out, true, StandardCharsets.UTF_8)).play();
  }

  /**
   * Plays it all; refuses to go on when a total does not balance. Returns the totals of each ward.
   */
  public Map<String, JsonNode> play() throws IOException {
    Instant start = Instant.now();
    loadRegisters();
    Map<String, Integer> toVerify = handIn();
    say(start, "handed in, checked and accepted");
    firstRound(toVerify, start);
    secondRound();
    say(start, "second round paid");
    Map<String, JsonNode> totals = new LinkedHashMap<>();
    for (Ward ward : wards) {
      totals.put(ward.code(), balanced(ward));
    }
    return totals;
  }

  private void loadRegisters() throws IOException {
    for (String register : REGISTERS) {
      office
          .administrator()
          .upload(
              "/api/registry/registers/" + register,
              register + ".csv",
              file("seeds/demo/registers/" + register + ".csv"),
              Map.of());
    }
  }

  private Map<String, Integer> handIn() throws IOException {
    Map<String, Integer> toVerify = new HashMap<>();
    for (Ward ward : wards) {
      JsonNode list = ward.upload(file("seeds/demo/ward-lists/" + ward.code() + ".xlsx"), RECEIVED);
      JsonNode totals = list.get("totals");
      out.printf("%s: %s%n", ward.code(), totals);
      ward.accept(list.get("id").asLong());
      toVerify.put(
          ward.code(), totals.get("rows").asInt() - totals.get("error").asInt() - waiting(list));
    }
    return toVerify;
  }

  /** Doubles of another ward's rows wait for that ward's outcome. */
  private static int waiting(JsonNode list) {
    int waiting = 0;
    for (JsonNode row : list.get("rows")) {
      for (JsonNode finding : row.get("findings")) {
        JsonNode other = finding.path("sameAs").path("unit");
        if (finding.get("code").asText().equals("DUPLICATE")
            && !other.asText().equals(list.get("unit").asText())) {
          waiting++;
          break;
        }
      }
    }
    return waiting;
  }

  private void firstRound(Map<String, Integer> toVerify, Instant start) {
    office.turnTo(LocalDate.of(2021, 8, 18));
    for (Ward ward : wards) {
      ward.verify(toVerify.get(ward.code()), true);
    }
    say(start, "verified");
    office.turnTo(LocalDate.of(2021, 8, 19));
    Map<Ward, String> postings = new LinkedHashMap<>();
    for (Ward ward : wards) {
      postings.put(ward, ward.post(ward.sit(true)));
    }
    say(start, "reviewed by the councils and posted");
    office.turnTo(LocalDate.of(2021, 8, 20));
    Ward first = wards.get(0);
    String objection = first.object(postings.get(first));
    office.turnTo(LocalDate.of(2021, 8, 24));
    postings.forEach(Ward::awaitClosed);
    first.release(objection);
    say(start, "postings served");
    office.turnTo(LocalDate.of(2021, 8, 25));
    for (Ward ward : wards) {
      ward.pay(ward.decide(true), true);
      balanced(ward);
    }
    say(start, "decided and paid");
  }

  /**
   * The doubles whose other ward has paid, the cases sent back, and the payments that came back.
   */
  private void secondRound() {
    office.turnTo(LocalDate.of(2021, 9, 6));
    Map<Ward, String> postings = new LinkedHashMap<>();
    for (Ward ward : wards) {
      ward.verify(open(ward), false);
      postings.put(ward, ward.post(ward.sit(false)));
    }
    office.turnTo(LocalDate.of(2021, 9, 9));
    postings.forEach(
        (ward, posting) -> {
          if (posting != null) {
            ward.awaitClosed(posting);
          }
        });
    for (Ward ward : wards) {
      ward.pay(ward.decide(false), false);
      ward.payAgain();
    }
  }

  private static int open(Ward ward) {
    for (JsonNode total : ward.totals()) {
      if (total.get("name").asText().equals("cases")) {
        return total.get("parts").get("open").get("people").asInt();
      }
    }
    throw new IllegalStateException("no total of cases");
  }

  private JsonNode balanced(Ward ward) {
    JsonNode totals = ward.totals();
    out.printf("%nPhường %s%n", ward.code());
    for (JsonNode total : totals) {
      StringBuilder line =
          new StringBuilder(
              "  %-9s %s =".formatted(total.get("name").asText(), sum(total.get("whole"))));
      total
          .get("parts")
          .properties()
          .forEach(
              part ->
                  line.append("  ").append(part.getKey()).append(' ').append(sum(part.getValue())));
      out.println(line);
      if (!total.get("balanced").asBoolean()) {
        throw new IllegalStateException("does not balance: " + total);
      }
    }
    return totals;
  }

  private static String sum(JsonNode sum) {
    long dong = sum.get("dong").asLong();
    String people = sum.get("people").asText();
    return dong == 0 ? people : people + " (" + new Dong(dong) + ")";
  }

  private void say(Instant start, String what) {
    out.printf("%.1f s: %s%n", Duration.between(start, Instant.now()).toMillis() / 1000.0, what);
  }

  private static byte[] file(String name) throws IOException {
    try (InputStream in = Story.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + name);
      }
      return in.readAllBytes();
    }
  }
}
