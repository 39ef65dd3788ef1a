package vn.minhbach.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.intake.staging.ListDesk.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

/** A ward corrects its file and hands it in again; what was given up makes nobody a double. */
@OfficeTest
class WithdrawnListIT {

  private static final String WARD = "00133";
  private static final String OFFICER = "canbo1p" + WARD;
  private static final String OTHER_WARD = "00136";

  @Autowired private AutowireCapableBeanFactory factory;
  @Autowired private JdbcTemplate sql;

  private ListDesk desk;

  @BeforeEach
  @AfterEach
  void forgetTheLists() {
    desk = factory.createBean(ListDesk.class);
    desk.forgetTheLists();
  }

  @Test
  void a_corrected_file_is_accepted_in_place_of_the_earlier_one() throws Exception {
    long first = takeIn(WARD, people(1, 2, 3));
    long second = takeIn(WARD, people(1, 2, 3, 4));
    JsonNode corrected = desk.checked(second);
    assertThat(corrected.get("totals").get("accept").asInt()).isEqualTo(4);
    assertThat(corrected.get("replaces").toString()).isEqualTo("[" + first + "]");
    assertThat(desk.checked(first).get("status").asText()).isEqualTo("checked");
    assertThat(desk.accept(OFFICER, second).status()).isEqualTo(200);
    assertThat(desk.checked(first).get("status").asText()).isEqualTo("withdrawn");
    assertThat(trail(first))
        .contains("ListWithdrawn", "\"replacedBy\":" + second, "\"officer\":\"" + OFFICER + "\"");
    assertThat(desk.accept(OFFICER, first).text("code")).isEqualTo("intake.newerVersion");
  }

  @Test
  void another_list_of_the_ward_that_names_somebody_again_does_not_replace_the_first()
      throws Exception {
    takeIn(WARD, people(1, 2, 3));
    JsonNode second = desk.checked(takeIn(WARD, people(3, 4, 5)));
    assertThat(second.get("totals").get("ineligible").asInt()).isEqualTo(1);
    assertThat(second.has("replaces")).isFalse();
  }

  @Test
  void nobody_is_a_double_of_a_withdrawn_list() throws Exception {
    long first = takeIn(WARD, people(1, 2, 3));
    long other = takeIn(OTHER_WARD, people(3, 7, 8));
    assertThat(desk.checked(other).get("totals").get("ineligible").asInt()).isEqualTo(1);
    Answer withdrawn = desk.withdraw(OFFICER, first, "Gửi nhầm danh sách tháng trước");
    assertThat(withdrawn.status()).isEqualTo(200);
    assertThat(withdrawn.text("status")).isEqualTo("withdrawn");
    assertThat(desk.checked(other).get("totals").get("accept").asInt()).isEqualTo(3);
    JsonNode shown = desk.checked(first);
    assertThat(shown.get("status").asText()).isEqualTo("withdrawn");
    assertThat(shown.get("withdrawnReason").asText()).isEqualTo("Gửi nhầm danh sách tháng trước");
    assertThat(trail(first)).contains("ListWithdrawn").doesNotContain("Gửi nhầm");
  }

  @Test
  void the_same_file_may_come_again_once_it_is_withdrawn() throws Exception {
    byte[] file = people(1);
    long first = takeIn(WARD, file);
    desk.withdraw(OFFICER, first, "Gửi nhầm");
    Answer again = desk.upload(OFFICER, file, Map.of("unit", WARD));
    assertThat(again.body().get("repeated").asBoolean()).isFalse();
    assertThat(desk.checked(again).get("totals").get("accept").asInt()).isEqualTo(1);
  }

  @Test
  void only_the_ward_withdraws_its_list_and_gives_a_reason_and_not_after_it_is_accepted()
      throws Exception {
    long list = takeIn(WARD, people(1));
    assertThat(desk.withdraw("canbo1p" + OTHER_WARD, list, "Nhầm").status()).isEqualTo(404);
    assertThat(desk.withdraw("thuquyp" + WARD, list, "Nhầm").status()).isEqualTo(403);
    assertThat(desk.withdraw(OFFICER, list, " ").status()).isEqualTo(400);
    assertThat(desk.withdraw(OFFICER, 999_999_999L, "Nhầm").status()).isEqualTo(404);
    assertThat(desk.accept(OFFICER, list).status()).isEqualTo(200);
    Answer late = desk.withdraw(OFFICER, list, "Nhầm");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text("code")).isEqualTo("intake.listAccepted");
    assertThat(desk.checked(list).get("status").asText()).isEqualTo("accepted");
  }

  @Test
  void whoever_gave_an_old_number_beside_the_new_one_is_found_under_it_in_another_list()
      throws Exception {
    byte[] both = file(person(1, "Số CCCD", "001085079190 / 012345678"));
    takeIn(WARD, both);
    byte[] old = file(person(2, "Số CCCD", "012345678", "Họ và tên", "Nguyễn Văn Âng"));
    JsonNode row = desk.checked(takeIn(OTHER_WARD, old)).get("rows").get(0);
    assertThat(row.get("findings").get(0).get("code").asText()).isEqualTo("DUPLICATE");
  }

  private static byte[] people(int... ordinals) {
    return ListDesk.fileOf(IntStream.of(ordinals).mapToObj(o -> person(o)).toList());
  }

  private static List<Object> person(int ordinal, Object... changed) {
    List<Object> person = Sheets.person(ordinal, changed);
    int address = Sheets.TITLES.indexOf("Nơi thường trú");
    person.set(address, "Số 5, Phường Bồ Đề, Quận Long Biên");
    return person;
  }

  private long takeIn(String ward, byte[] file) throws Exception {
    Answer received = desk.upload("canbo1p" + ward, file, Map.of("unit", ward));
    desk.checked(received);
    return received.body().get("id").asLong();
  }

  private String trail(long list) {
    return new Leaves(sql).last("list:" + list);
  }
}
