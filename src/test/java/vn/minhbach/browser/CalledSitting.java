package vn.minhbach.browser;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import vn.minhbach.story.Api;
import vn.minhbach.story.WardListFile;

/**
 * A ward whose list was taken in by one officer and verified by another, all but its last case, and
 * whose council is present at its sitting.
 */
record CalledSitting(String ward, String list, String sitting, String verified, String unverified) {

  private static final String SCHEME = "HN-3642-LDTD";
  private static final int PEOPLE = 6;

  static CalledSitting in(String ward, String address, int port, ManagementService jobs) {
    URI office = URI.create("http://localhost:" + port + "/");
    Api receiver = new Api(office, "canbo1p" + ward, "minhbach2021");
    Api verifier = new Api(office, "canbo2p" + ward, "minhbach2021");
    String list = takeIn(receiver, ward, address);
    openProcesses(jobs, ward);
    JsonNode open = verifier.get("/api/verification/cases?unit=" + ward + "&scheme=" + SCHEME);
    String today = receiver.get("/api/workflow/clock").get("now").asText().substring(0, 10);
    List<Map<String, Object>> verified = new ArrayList<>();
    for (JsonNode item : open) {
      verified.add(confirmed(item.get("caseNumber").asText(), ward, today));
    }
    String last = verified.remove(verified.size() - 1).get("caseNumber").toString();
    verifier.post("/api/verification/cases", Map.of("cases", verified));
    String sitting = call(new Api(office, "thukyp" + ward, "minhbach2021"), ward, today);
    return new CalledSitting(
        ward, list, sitting, verified.get(0).get("caseNumber").toString(), last);
  }

  private static String takeIn(Api receiver, String ward, String address) {
    byte[] list = WardListFile.of(PEOPLE, address, Integer.parseInt(ward));
    Map<String, String> fields = Map.of("scheme", SCHEME, "unit", ward, "receivedOn", "2021-08-17");
    String id = receiver.upload("/api/intake/lists", "list.xlsx", list, fields).get("id").asText();
    String path = "/api/intake/lists/" + id;
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> receiver.get(path).get("status").asText().equals("checked"));
    receiver.post(path + "/accept", Map.of());
    return id;
  }

  /** Does at once what the job executor does by itself in a moment. */
  private static void openProcesses(ManagementService jobs, String ward) {
    jobs.createJobQuery().messages().list().stream()
        .filter(
            job ->
                String.valueOf(((JobEntity) job).getJobHandlerConfigurationRaw())
                    .contains(ward + "-21-"))
        .forEach(job -> jobs.executeJob(job.getId()));
  }

  private static Map<String, Object> confirmed(String caseNumber, String ward, String today) {
    Map<String, Object> input = new HashMap<>();
    input.put("caseNumber", caseNumber);
    input.put("outcome", "confirmed");
    input.put("confirmedBy", "totruongp" + ward);
    input.put("confirmedOn", today);
    input.put("resolutions", List.of());
    return input;
  }

  private static String call(Api secretary, String ward, String today) {
    Map<String, String> request =
        Map.of("unit", ward, "scheme", SCHEME, "heldOn", today, "place", "Hội trường");
    String sitting = secretary.post("/api/committee/sittings", request).get("sitting").asText();
    List<String> present =
        Stream.concat(
                IntStream.rangeClosed(1, 5).mapToObj(i -> "uyvien" + i + "p" + ward),
                Stream.of("chutichhdp" + ward))
            .toList();
    secretary.post(
        "/api/committee/sittings/" + sitting + "/attendance",
        Map.of("present", present, "chair", "chutichhdp" + ward));
    return sitting;
  }
}
