package vn.minhbach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.OfficeTest;

/**
 * The bytes that are hashed may never change for the same fact: whoever checks the trail later
 * writes them anew.
 */
@OfficeTest
class LeafIT {

  private static final Instant RECORDED = Instant.parse("2021-08-17T02:00:00.000001Z");

  private static final String LEAF =
      "{\"commitments\":{\"fullName\":\"00ff\"},"
          + "\"content\":{\"amount\":1500000,\"closed\":true,\"findings\":[\"HAS_LABOUR_CONTRACT\",\"DUPLICATE\"],\"on\":\"2021-08-17\","
          + "\"until\":\"2021-08-19T17:00:00Z\",\"what\":\"Đã nhận\"},"
          + "\"fact\":\"Happened\",\"happenedAt\":1629162123456789,\"legalBasis\":\"Điều 5, 3642/QĐ-UBND\",\"number\":7,"
          + "\"officer\":\"canbo1p00118\",\"person\":\"P-17\",\"previous\":\""
          + "ab".repeat(32)
          + "\",\"recordedAt\":1629165600000001,"
          + "\"role\":\"wardOfficer\",\"stream\":\"test:golden\",\"unit\":\"00118\",\"v\":1}";

  @Autowired private ObjectMapper json;

  @Test
  void a_fact_gives_these_bytes_for_ever() {
    assertThat(new String(leaf(), StandardCharsets.UTF_8)).isEqualTo(LEAF);
  }

  @Test
  void a_leaf_is_hashed_as_rfc_6962_hashes_leaves() {
    assertThat(HexFormat.of().formatHex(Leaf.hash(new byte[0])))
        .as("the empty leaf of RFC 6962's own examples")
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  }

  @Test
  void of_the_people_only_the_officer_s_code_is_in_the_leaf() {
    assertThat(new String(leaf(), StandardCharsets.UTF_8))
        .contains("\"person\":\"P-17\"")
        .doesNotContain("Nguyễn");
  }

  private byte[] leaf() {
    ObjectNode commitments = json.createObjectNode().put("fullName", "00ff");
    Happened fact = Happened.in("test:golden", "Đã nhận", Map.of("fullName", "Nguyễn Văn An"));
    return new Leaf(json)
        .write(fact, 7, HexFormat.of().parseHex("ab".repeat(32)), RECORDED, commitments);
  }
}
