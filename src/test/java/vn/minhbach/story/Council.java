package vn.minhbach.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the review council of a ward does with the verified cases. */
final class Council {

  private final Office office;
  private final String code;

  Council(Office office, String code) {
    this.office = office;
    this.code = code;
  }

  /**
   * The council sits over all verified cases; one is taken out by name and voted down when asked.
   */
  String sit(boolean oneVotedDown) {
    Api secretary = office.as("thukyp" + code);
    String sitting =
        secretary
            .post(
                "/api/committee/sittings",
                Map.of(
                    "unit",
                    code,
                    "scheme",
                    Office.SCHEME,
                    "heldOn",
                    office.today().toString(),
                    "place",
                    "Hội trường UBND phường"))
            .get("sitting")
            .asText();
    String path = "/api/committee/sittings/" + sitting;
    List<String> members =
        new ArrayList<>(
            IntStream.rangeClosed(1, 5).mapToObj(i -> "uyvien" + i + "p" + code).toList());
    members.add("chutichhdp" + code);
    List<String> takenOut = new ArrayList<>();
    if (oneVotedDown) {
      JsonNode lines = secretary.get(path).get("lines");
      for (JsonNode line : lines) {
        if (line.get("recommended").asBoolean() && takenOut.isEmpty()) {
          takenOut.add(line.get("caseNumber").asText());
        }
      }
      secretary.put(path + "/exceptions", Map.of("caseNumbers", takenOut));
    }
    secretary.post(
        path + "/attendance",
        Map.of("present", members, "chair", "chutichhdp" + code, "excused", List.of()));
    String version = secretary.get(path).get("listVersion").asText();
    for (String member : members) {
      List<Map<String, String>> single =
          takenOut.stream().map(c -> Map.of("caseNumber", c, "vote", "against")).toList();
      office
          .as(member)
          .post(
              path + "/ballot",
              Map.of("list", "for", "exceptions", single, "listVersion", version));
    }
    secretary.post(
        path + "/minutes",
        Map.of(
            "openedAt",
            "08:30",
            "closedAt",
            "10:15",
            "content",
            "Hội đồng xét từng hồ sơ trong danh sách.",
            "opinions",
            ""));
    String read = secretary.get(path).get("minutesVersion").asText();
    office
        .as("chutichhdp" + code)
        .post(path + "/minutes/signature", Map.of("minutesVersion", read));
    office.until(
        "sitting " + sitting + " concluded",
        () ->
            secretary.get(path).get("state").asText().equals("CONCLUDED")
                ? secretary.get(path)
                : null);
    return sitting;
  }
}
