package vn.minhbach.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the ward chair submits, and the district appraises and decides. */
final class Authority {

  private static final String ONCE = "I.2.c, 68/NQ-CP";
  private static final String CONDITIONS = "Điều 5, 3642/QĐ-UBND";

  private final Office office;
  private final String code;
  private final String district;

  Authority(Office office, String code, String district) {
    this.office = office;
    this.code = code;
    this.district = district;
  }

  /** Submits, appraises and decides; one line is sent back when asked. */
  String decide(boolean oneSentBack) {
    JsonNode dossier =
        office
            .as("canbo1p" + code)
            .post("/api/decision/dossiers", Map.of("unit", code, "scheme", Office.SCHEME));
    String number = dossier.get("number").asText();
    String path = "/api/decision/dossiers/" + number;
    String version = dossier.get("listVersion").asText();
    String today = office.today().toString();
    office
        .as("chutichp" + code)
        .post(
            path + "/submission",
            Map.of("listVersion", version, "submissionNumber", "45/TTr-UBND", "signedOn", today));
    List<Map<String, String>> opinions = new ArrayList<>();
    if (oneSentBack) {
      for (JsonNode line : dossier.get("lines")) {
        if (line.get("proposed").asBoolean() && opinions.isEmpty()) {
          opinions.add(
              Map.of(
                  "caseNumber",
                  line.get("caseNumber").asText(),
                  "opinion",
                  "sendBack",
                  "remark",
                  "Bổ sung xác nhận nơi làm việc."));
        }
      }
    }
    office
        .as("laodong1q" + district)
        .post(path + "/appraisal", Map.of("lines", opinions, "rest", "agree"));
    JsonNode appraised = office.as("lanhdaoq" + district).get(path);
    office
        .as("lanhdaoq" + district)
        .post(
            path + "/decision",
            Map.of(
                "listVersion",
                appraised.get("listVersion").asText(),
                "decisionNumber",
                number.replace("-", "") + "/QĐ-UBND",
                "decidedOn",
                today,
                "refusals",
                refusals(appraised),
                "rest",
                "approve"));
    return number;
  }

  private static List<Map<String, String>> refusals(JsonNode dossier) {
    List<Map<String, String>> refusals = new ArrayList<>();
    for (JsonNode line : dossier.get("lines")) {
      boolean open = line.path("outcome").isMissingNode() || line.get("outcome").isNull();
      if (open && !line.get("proposed").asBoolean()) {
        refusals.add(
            Map.of(
                "caseNumber",
                line.get("caseNumber").asText(),
                "reason",
                "Không đủ điều kiện theo kết quả xác minh và kết luận của hội đồng.",
                "article",
                refusals.size() % 2 == 0 ? CONDITIONS : ONCE));
      }
    }
    return refusals;
  }
}
