package vn.minhbach.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.intake.staging.ListDesk.OFFICER;
import static vn.minhbach.intake.staging.ListDesk.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Leaves;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.staging.ListDesk.Answer;

@OfficeTest
class ListApiIT {

  @Autowired private AutowireCapableBeanFactory factory;
  @Autowired private ListMapper lists;
  @Autowired private JdbcTemplate sql;

  private ListDesk desk;

  @BeforeEach
  @AfterEach
  void forgetTheLists() {
    desk = factory.createBean(ListDesk.class);
    desk.forgetTheLists();
  }

  @Test
  void a_list_is_received_checked_and_shown() throws Exception {
    Answer received =
        desk.upload(OFFICER, file(Sheets.person(1), Sheets.person(2, "Họ và tên", null)), Map.of());
    assertThat(received.status()).isEqualTo(202);
    assertThat(received.text("status")).isEqualTo("received");
    assertThat(received.body().get("repeated").asBoolean()).isFalse();
    JsonNode list = desk.checked(received);
    assertThat(list.get("status").asText()).isEqualTo("checked");
    assertThat(list.get("totals").toString())
        .isEqualTo("{\"rows\":2,\"accept\":1,\"ineligible\":0,\"review\":0,\"error\":1}");
    JsonNode finding = list.get("rows").get(1).get("findings").get(0);
    assertThat(finding.get("code").asText()).isEqualTo("NAME_MISSING");
    assertThat(finding.get("column").asText()).isEqualTo("fullName");
    assertThat(finding.get("message").asText()).isEqualTo("Thiếu họ và tên.");
    assertThat(finding.get("legalBasis").asText()).isEqualTo("Mẫu số 01, 3642/QĐ-UBND");
    assertThat(list.get("rows").get(1).get("row").asInt()).isEqualTo(4);
    assertThat(list.toString()).doesNotContain("Nguyễn Văn An").doesNotContain("001085007919");
  }

  @Test
  void the_file_is_kept_as_it_came() throws Exception {
    byte[] file = file(Sheets.person(1));
    Answer received = desk.upload(OFFICER, file, Map.of());
    assertThat(lists.parts(received.body().get("id").asLong())).containsExactly(file);
  }

  @Test
  void the_same_file_again_opens_nothing_and_says_so() throws Exception {
    byte[] file = file(Sheets.person(1));
    Answer first = desk.upload(OFFICER, file, Map.of());
    desk.checked(first);
    Answer second = desk.upload("canbo2p00121", file, Map.of());
    assertThat(second.status()).isEqualTo(202);
    assertThat(second.text("id")).isEqualTo(first.text("id"));
    assertThat(second.text("status")).isEqualTo("checked");
    assertThat(second.body().get("repeated").asBoolean()).isTrue();
    assertThat(second.text("message")).contains("đã được gửi trước đây").contains(first.text("id"));
    assertThat(sql.queryForObject("SELECT COUNT(*) FROM intake_list", Integer.class)).isEqualTo(1);
  }

  @Test
  void a_file_that_is_no_list_fails_in_words_and_keeps_nothing() throws Exception {
    Answer received =
        desk.upload(OFFICER, "không phải Excel".getBytes(StandardCharsets.UTF_8), Map.of());
    JsonNode list = desk.checked(received);
    assertThat(list.get("status").asText()).isEqualTo("failed");
    assertThat(list.get("failure").get("code").asText()).isEqualTo("intake.fileNotExcel");
    assertThat(list.get("failure").get("message").asText())
        .startsWith("Tệp không phải bảng tính Excel (.xlsx).");
    assertThat(list.has("totals")).isFalse();
  }

  @Test
  void missing_columns_and_a_wrong_ward_are_named() throws Exception {
    JsonNode columns =
        desk.checked(
            desk.upload(
                OFFICER,
                new Sheets().row("STT", "Họ và tên", "Ngày sinh", "Giới tính").bytes(),
                Map.of()));
    assertThat(columns.get("failure").get("message").asText())
        .contains("thiếu cột bắt buộc: Số CCCD/CMND;")
        .contains("Các cột tìm thấy: STT; Họ và tên; Ngày sinh; Giới tính.");
    byte[] foreign =
        new Sheets().row("UBND PHƯỜNG SÀI ĐỒNG").row(Sheets.TITLES).row(Sheets.person(1)).bytes();
    JsonNode ward = desk.checked(desk.upload(OFFICER, foreign, Map.of()));
    assertThat(ward.get("failure").get("message").asText())
        .startsWith("Tiêu đề danh sách ghi «Phường Sài Đồng», không phải «Phường Giang Biên».");
  }

  @Test
  void nothing_is_half_imported() throws Exception {
    Sheets sheets = new Sheets().row(Sheets.TITLES);
    for (int i = 1; i <= 1_500; i++) {
      sheets.row(Sheets.person(i));
    }
    byte[] file = sheets.bytes();
    Answer before = desk.upload(OFFICER, file(Sheets.person(1)), Map.of());
    desk.checked(before);
    long next = before.body().get("id").asLong() + 1;
    sql.update("UPDATE intake_row SET list_id = ?, sheet_row = 1400", next);
    JsonNode list = desk.checked(desk.upload(OFFICER, file, Map.of()));
    assertThat(list.get("id").asLong()).isEqualTo(next);
    assertThat(list.get("status").asText()).isEqualTo("failed");
    assertThat(list.get("failure").get("code").asText()).isEqualTo(Checking.FAULT);
    assertThat(sql.update("DELETE FROM intake_row")).as("the row in the way").isEqualTo(1);
    Answer again = desk.upload(OFFICER, file, Map.of());
    assertThat(again.body().get("repeated").asBoolean()).isTrue();
    assertThat(desk.checked(again).get("totals").get("rows").asInt()).isEqualTo(1_500);
  }

  @Test
  void rows_come_by_pages() throws Exception {
    Sheets sheets = new Sheets().row(Sheets.TITLES);
    for (int i = 1; i <= 7; i++) {
      sheets.row(Sheets.person(i));
    }
    Answer received = desk.upload(OFFICER, sheets.bytes(), Map.of());
    desk.checked(received);
    JsonNode page =
        desk.read(OFFICER, "/api/intake/lists/" + received.text("id") + "?page=1&size=3").body();
    assertThat(page.get("rows").findValuesAsText("row")).containsExactly("5", "6", "7");
    assertThat(
            desk.read(OFFICER, "/api/intake/lists/" + received.text("id") + "?size=5001").status())
        .isEqualTo(400);
  }

  @Test
  void a_list_is_seen_in_its_area_and_nowhere_else() throws Exception {
    Answer received = desk.upload(OFFICER, file(Sheets.person(1)), Map.of());
    String path = "/api/intake/lists/" + received.text("id");
    assertThat(desk.read("laodong1q004", path).status()).isEqualTo(200);
    assertThat(desk.read("canbo1p00142", path).status()).isEqualTo(404);
    assertThat(desk.read("canbo1p00142", "/api/intake/lists").body()).isEmpty();
    assertThat(desk.read("laodong1q004", "/api/intake/lists").body()).hasSize(1);
    assertThat(desk.read("laodong1q004", "/api/intake/lists").body().get(0).has("rows")).isFalse();
  }

  @Test
  void a_list_is_seen_by_those_who_work_on_it() throws Exception {
    Answer received = desk.upload(OFFICER, file(Sheets.person(1)), Map.of());
    for (String user : List.of("uyvien1p00121", "thuquyp00121", "ketoanq004", "quantritp01")) {
      assertThat(desk.read(user, "/api/intake/lists").status()).as(user).isEqualTo(403);
      assertThat(desk.read(user, "/api/intake/lists/" + received.text("id")).status())
          .isEqualTo(403);
    }
    assertThat(desk.read("giamsat1tp01", "/api/intake/lists").status()).isEqualTo(200);
  }

  @Test
  void only_a_ward_officer_of_the_ward_hands_in() throws Exception {
    byte[] file = file(Sheets.person(1));
    assertThat(desk.upload("canbo1p00142", file, Map.of()).status()).isEqualTo(403);
    assertThat(desk.upload("chutichp00121", file, Map.of()).status()).isEqualTo(403);
    assertThat(desk.upload("laodong1q004", file, Map.of()).status()).isEqualTo(403);
  }

  @Test
  void what_is_wrong_with_an_upload_is_said_at_once() throws Exception {
    byte[] file = file(Sheets.person(1));
    assertThat(desk.upload(OFFICER, file, Map.of("unit", "99999")).text("code"))
        .isEqualTo("intake.unknownWard");
    assertThat(desk.upload(OFFICER, file, Map.of("unit", "004")).text("code"))
        .isEqualTo("intake.unknownWard");
    assertThat(desk.upload(OFFICER, file, Map.of("scheme", "XYZ")).text("code"))
        .isEqualTo("scheme.unknown");
    assertThat(desk.upload(OFFICER, file, Map.of("scheme", "NQ68-05")).text("code"))
        .isEqualTo("intake.schemeClosed");
    assertThat(desk.upload(OFFICER, file, Map.of("receivedOn", "2031-01-01")).text("code"))
        .isEqualTo("intake.receivedInFuture");
    assertThat(desk.upload(OFFICER, file, Map.of("receivedOn", "2021-07-01")).text("code"))
        .isEqualTo("scheme.notInForce");
    assertThat(desk.upload(OFFICER, file, Map.of("receivedOn", "17/8/2021")).status())
        .isEqualTo(400);
    assertThat(desk.upload(OFFICER, new byte[0], Map.of()).text("code"))
        .isEqualTo("intake.fileEmpty");
  }

  @Test
  void the_trail_tells_that_a_list_came_and_what_it_held() throws Exception {
    Answer received = desk.upload(OFFICER, file(Sheets.person(1)), Map.of());
    desk.checked(received);
    List<String> leaves = new Leaves(sql).of("list:" + received.text("id"));
    assertThat(leaves).hasSize(2);
    assertThat(leaves.get(0)).contains("ListReceived").contains(OFFICER).doesNotContain("Nguyễn");
    assertThat(leaves.get(1)).contains("ListChecked").contains("\"rows\":1");
  }
}
