package vn.minhbach.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the officers of one ward, and of its district, do with the ward's cases, each by a person of
 * its own: taking in, verifying and posting here, the rest with those who do it.
 */
final class Ward {

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

  /** As {@link Council#sit}. */
  String sit(boolean oneVotedDown) {
    return new Council(office, code).sit(oneVotedDown);
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
   * A monitor records an objection with facts to the first posted case, and the ward triages it;
   * returns the objection's number.
   */
  String object(String posting) {
    JsonNode line = receiver().get("/api/publiclist/postings/" + posting).get("lines").get(0);
    String number =
        office
            .as("giamsatq" + district)
            .post(
                "/api/publiclist/objections",
                Map.of(
                    "kind",
                    "AGAINST",
                    "posting",
                    posting,
                    "caseNumber",
                    line.get("caseNumber").asText(),
                    "facts",
                    "Người này vẫn đi làm tại cửa hàng từ tháng 7.",
                    "receivedFrom",
                    "front",
                    "receivedOn",
                    office.today().toString()))
            .get("number")
            .asText();
    receiver()
        .post(
            "/api/publiclist/objections/" + number + "/triage",
            Map.of("kind", "AGAINST", "ruling", "HOLD", "assignedTo", "chutichp" + code));
    return number;
  }

  void release(String objection) {
    office
        .as("chutichp" + code)
        .post(
            "/api/publiclist/objections/" + objection + "/conclusion",
            Map.of(
                "outcome", "REJECTED",
                "reason", "Đã xác minh: cửa hàng đóng cửa từ 24/7, phản ánh nhầm người.",
                "article", "42/2013/QH13, Điều 28"));
  }

  void awaitClosed(String posting) {
    office.until(
        "posting " + posting + " closed",
        () -> {
          JsonNode sheet = receiver().get("/api/publiclist/postings/" + posting);
          return sheet.get("posting").get("state").asText().equals("CLOSED") ? sheet : null;
        });
  }

  /** As {@link Authority#decide}. */
  String decide(boolean oneSentBack) {
    return new Authority(office, code, district).decide(oneSentBack);
  }

  /** As {@link Treasury#pay}. */
  void pay(String dossier, boolean someComeBack) {
    new Treasury(office, code, district).pay(dossier, someComeBack);
  }

  /** As {@link Treasury#payAgain}. */
  void payAgain() {
    new Treasury(office, code, district).payAgain();
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
