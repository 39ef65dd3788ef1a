package vn.minhbach.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What accountants prepare and release, and the treasurer of a ward pays out. */
final class Treasury {

  private final Office office;
  private final String code;
  private final String district;

  Treasury(Office office, String code, String district) {
    this.office = office;
    this.code = code;
    this.district = district;
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
    prepare(accountant, path, "Ngân sách quận, kinh phí phòng, chống dịch");
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
    prepare(accountant, path, "Ngân sách quận, chi trả lại");
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

  private static void prepare(Api accountant, String path, String sourceOfFunds) {
    accountant.post(
        path + "/preparation",
        Map.of(
            "sourceOfFunds",
            sourceOfFunds,
            "debtorAccount",
            "9527.1.1089765",
            "debtorBank",
            "Kho bạc Nhà nước",
            "listVersion",
            accountant.get(path).get("listVersion").asText()));
  }

  /** Of the first two one is absent, if it is cash, and the others returned. */
  private Map<String, String> settled(JsonNode line, int position) {
    boolean cash = line.get("method").asText().equals("CASH");
    String result = position > 1 ? "paid" : position == 0 && cash ? "absent" : "returned";
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
}
