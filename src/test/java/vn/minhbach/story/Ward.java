package vn.minhbach.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the officers of one ward, and of its district, do with the ward's cases, each by a person of
 * its own.
 */
final class Ward {

  private static final String ONCE = "I.2.c, 68/NQ-CP";
  private static final String CONDITIONS = "Điều 5, 3642/QĐ-UBND";

  private final Office office;
  private final String code;
  private final String district;

  Ward(Office office, String code, String district) {
    this.office = office;
    this.code = code;
    this.district = district;
  }

  String code() {
    return code;
  }

  JsonNode upload(byte[] list, LocalDate receivedOn) {
    JsonNode uploaded =
        receiver()
            .upload(
                "/api/intake/lists",
                code + ".xlsx",
                list,
                Map.of("scheme", Office.SCHEME, "unit", code, "receivedOn", receivedOn.toString()));
    String path = "/api/intake/lists/" + uploaded.get("id").asLong();
    return office.until(
        "list of " + code + " checked",
        () -> {
          JsonNode state = receiver().get(path);
          return List.of("received", "checking").contains(state.get("status").asText())
              ? null
              : state;
        });
  }

  void accept(long list) {
    receiver().post("/api/intake/lists/" + list + "/accept", Map.of());
  }

  /**
   * Verifies everything that waits; the first clean case withdraws when asked. Returns how many
   * cases.
   */
  int verify(int expected, boolean oneWithdraws) {
    String path = "/api/verification/cases?unit=" + code + "&scheme=" + Office.SCHEME;
    JsonNode open =
        office.until(
            expected + " cases to verify in " + code,
            () -> {
              JsonNode items = verifier().get(path);
              return items.size() == expected ? items : null;
            });
    List<Map<String, Object>> cases = new ArrayList<>();
    boolean withdraw = oneWithdraws;
    for (JsonNode item : open) {
      boolean clean = item.get("findings").isEmpty();
      cases.add(withdraw && clean ? withdrawn(item) : verified(item));
      withdraw = withdraw && !clean;
    }
    // The tasks open in the background: the office refuses until the last of them stands, and
    // records all or none.
    office.until(
        "tasks of " + code,
        () -> {
          try {
            return verifier().post("/api/verification/cases", Map.of("cases", cases));
          } catch (IllegalStateException refused) {
            if (refused.getMessage().contains("workflow.noTask")) {
              return null;
            }
            throw refused;
          }
        });
    return open.size();
  }

  private Map<String, Object> verified(JsonNode item) {
    boolean against = false;
    List<Map<String, String>> resolutions = new ArrayList<>();
    for (JsonNode finding : item.get("findings")) {
      String findingCode = finding.get("code").asText();
      boolean confirm =
          finding.get("outcome").asText().equals("INELIGIBLE")
              || findingCode.equals("POSSIBLE_DUPLICATE");
      against |= confirm;
      resolutions.add(
          Map.of(
              "code", findingCode,
              "decision", confirm ? "CONFIRMED" : "CLEARED",
              "reason",
                  confirm
                      ? "Đã đối chiếu giấy tờ và sổ theo dõi."
                      : "Đã xem giấy tờ gốc, tổ trưởng xác nhận."));
    }
    return outcome(item, against ? "notConfirmed" : "confirmed", "", resolutions);
  }

  private Map<String, Object> withdrawn(JsonNode item) {
    return outcome(item, "withdrawn", "Người đề nghị đã có việc làm lại và xin rút.", List.of());
  }

  private Map<String, Object> outcome(
      JsonNode item, String outcome, String reason, List<Map<String, String>> resolutions) {
    Map<String, Object> verified = new HashMap<>();
    verified.put("caseNumber", item.get("caseNumber").asText());
    verified.put("outcome", outcome);
    verified.put("confirmedBy", "totruongp" + code);
    verified.put("confirmedOn", office.today().toString());
    verified.put("reason", reason);
    verified.put("resolutions", resolutions);
    return verified;
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
    office.as("chutichhdp" + code).post(path + "/minutes/signature", Map.of());
    office.until(
        "sitting " + sitting + " concluded",
        () ->
            secretary.get(path).get("state").asText().equals("CONCLUDED")
                ? secretary.get(path)
                : null);
    return sitting;
  }

  /** Posts the list that the sitting proposed; null when it proposed nobody. */
  String post(String sitting) {
    for (JsonNode posting : receiver().get("/api/publiclist/postings")) {
      if (posting.get("sitting").asText().equals(sitting)) {
        String number = posting.get("posting").asText();
        receiver()
            .post(
                "/api/publiclist/postings/" + number,
                Map.of(
                    "place",
                    "Trụ sở UBND phường, nhà văn hóa các tổ dân phố",
                    "postedOn",
                    office.today().toString()));
        return number;
      }
    }
    return null;
  }

  /**
   * A monitor records an objection with facts to the first posted case; returns the objection's id.
   */
  long object(String posting) {
    JsonNode line = receiver().get("/api/publiclist/postings/" + posting).get("lines").get(0);
    return office
        .as("giamsatq" + district)
        .post(
            "/api/publiclist/postings/" + posting + "/objections",
            Map.of(
                "caseNumber",
                line.get("caseNumber").asText(),
                "facts",
                "Người này vẫn đi làm tại cửa hàng từ tháng 7.",
                "receivedFrom",
                "front",
                "receivedOn",
                office.today().toString()))
        .get("id")
        .asLong();
  }

  void release(long objection) {
    office
        .as("chutichp" + code)
        .post(
            "/api/publiclist/objections/" + objection + "/release",
            Map.of("reason", "Đã xác minh: cửa hàng đóng cửa từ 24/7, phản ánh nhầm người."));
  }

  void awaitClosed(String posting) {
    office.until(
        "posting " + posting + " closed",
        () -> {
          JsonNode sheet = receiver().get("/api/publiclist/postings/" + posting);
          return sheet.get("posting").get("state").asText().equals("CLOSED") ? sheet : null;
        });
  }

  /** Submits, appraises and decides; one line is sent back when asked. */
  String decide(boolean oneSentBack) {
    JsonNode dossier =
        receiver().post("/api/decision/dossiers", Map.of("unit", code, "scheme", Office.SCHEME));
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
                "2310/QĐ-UBND",
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

  /**
   * Pays what a dossier decided, or what came back from earlier runs; one is absent and one
   * returned when asked.
   */
  void pay(String dossier, boolean someComeBack) {
    Api accountant = office.as("ketoanp" + code);
    String run = run(accountant, dossier);
    if (run == null) {
      return;
    }
    String path = "/api/payout/runs/" + run;
    JsonNode sheet = accountant.get(path);
    accountant.post(
        path + "/preparation",
        Map.of(
            "sourceOfFunds", "Ngân sách quận, kinh phí phòng, chống dịch",
            "debtorAccount", "9527.1.1089765",
            "debtorBank", "Kho bạc Nhà nước",
            "listVersion", sheet.get("listVersion").asText()));
    Api district = office.as("ketoanq" + this.district);
    district.post(
        path + "/release",
        Map.of("approve", true, "listVersion", district.get(path).get("listVersion").asText()));
    JsonNode released = accountant.get(path);
    files(released).forEach(file -> accountant.download(path + "/files/" + file));
    List<Map<String, String>> lines = new ArrayList<>();
    for (JsonNode line : released.get("lines")) {
      if (line.get("state").asText().equals("IN_RUN")) {
        lines.add(settled(line, someComeBack ? lines.size() : 2));
      }
    }
    office.as("thuquyp" + code).post(path + "/settlement", Map.of("lines", lines));
  }

  /** A run without transfers has no bank file, and one without cash no cash sheet. */
  private static List<String> files(JsonNode run) {
    List<String> methods = run.get("lines").findValuesAsText("method");
    List<String> files = new ArrayList<>(List.of("payment-list.xlsx"));
    if (methods.contains("TRANSFER")) {
      files.add("pain.001.xml");
    }
    if (methods.contains("CASH")) {
      files.add("cash-sheet.xlsx");
    }
    return files;
  }

  private String run(Api accountant, String dossier) {
    for (JsonNode open : accountant.get("/api/payout/runs?state=OPEN&dossier=" + dossier)) {
      return open.get("number").asText();
    }
    return null;
  }

  /** Opens a run over what came back from earlier ones, and pays it. */
  void payAgain() {
    Api accountant = office.as("ketoanp" + code);
    String run =
        accountant
            .post("/api/payout/runs", Map.of("unit", code, "scheme", Office.SCHEME))
            .get("number")
            .asText();
    settleAll(accountant, run);
  }

  private void settleAll(Api accountant, String run) {
    String path = "/api/payout/runs/" + run;
    accountant.post(
        path + "/preparation",
        Map.of(
            "sourceOfFunds",
            "Ngân sách quận, chi trả lại",
            "listVersion",
            accountant.get(path).get("listVersion").asText()));
    Api release = office.as("ketoanq" + district);
    release.post(
        path + "/release",
        Map.of("approve", true, "listVersion", release.get(path).get("listVersion").asText()));
    List<Map<String, String>> lines = new ArrayList<>();
    for (JsonNode line : accountant.get(path).get("lines")) {
      lines.add(settled(line, 2));
    }
    office.as("thuquyp" + code).post(path + "/settlement", Map.of("lines", lines));
  }

  private Map<String, String> settled(JsonNode line, int position) {
    String result = position == 0 ? "absent" : position == 1 ? "returned" : "paid";
    return Map.of(
        "caseNumber",
        line.get("caseNumber").asText(),
        "result",
        result,
        "on",
        office.today().toString(),
        "reason",
        result.equals("paid") ? "" : "Chưa nhận được tiền, sẽ chi lại.");
  }

  JsonNode totals() {
    return office
        .as("giamsat1tp01")
        .get("/api/oversight/totals?unit=" + code + "&scheme=" + Office.SCHEME);
  }

  private Api receiver() {
    return office.as("canbo1p" + code);
  }

  private Api verifier() {
    return office.as("canbo2p" + code);
  }
}
