package vn.minhbach.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.staging.ListDesk.Answer;

/**
 * Lists are not always checked in the order in which they came: of two of one person one is the
 * double, whichever was checked first, and never both.
 */
@OfficeTest
class LateCheckIT {

  private static final String WARD = "00139";
  private static final String OTHER_WARD = "00145";

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
  void a_list_that_is_checked_after_a_later_one_of_another_ward_is_compared_with_it()
      throws Exception {
    byte[] file = people(1, 2);
    long first = takeIn(WARD, file);
    breaksDown(first);
    long second = takeIn(OTHER_WARD, people(2, 3));
    desk.upload("canbo1p" + WARD, file, Map.of("unit", WARD));
    assertThat(doubles(first)).containsExactly(second);
    assertThat(doubles(second)).isEmpty();
  }

  @Test
  void a_later_list_that_was_accepted_meanwhile_is_seen_as_well() throws Exception {
    byte[] file = people(1, 2);
    long first = takeIn(WARD, file);
    breaksDown(first);
    long second = takeIn(OTHER_WARD, people(2, 3));
    assertThat(desk.accept("canbo1p" + OTHER_WARD, second).status()).isEqualTo(200);
    desk.upload("canbo1p" + WARD, file, Map.of("unit", WARD));
    assertThat(doubles(first)).containsExactly(second);
  }

  @Test
  void when_the_later_list_is_withdrawn_nobody_is_its_double_any_more() throws Exception {
    byte[] file = people(1, 2);
    long first = takeIn(WARD, file);
    breaksDown(first);
    long second = takeIn(OTHER_WARD, people(2, 3));
    desk.upload("canbo1p" + WARD, file, Map.of("unit", WARD));
    assertThat(doubles(first)).containsExactly(second);
    desk.withdraw("canbo1p" + OTHER_WARD, second, "Gửi nhầm");
    assertThat(doubles(first)).isEmpty();
  }

  @Test
  void a_list_that_is_checked_again_is_no_double_of_one_that_is_its_double() throws Exception {
    long withdrawn = takeIn(WARD, people(1));
    long first = takeIn(OTHER_WARD, people(1, 2, 3));
    long second = takeIn(WARD, people(3, 7, 8));
    desk.withdraw("canbo1p" + WARD, withdrawn, "Gửi nhầm");
    assertThat(doubles(first)).isEmpty();
    assertThat(doubles(second)).containsExactly(first);
  }

  @Test
  void a_list_that_is_checked_again_is_no_double_of_its_own_corrected_version() throws Exception {
    long withdrawn = takeIn(OTHER_WARD, people(1));
    long first = takeIn(WARD, people(1, 2, 3));
    long corrected = takeIn(WARD, people(2, 3, 4));
    assertThat(desk.checked(corrected).get("replaces").toString()).isEqualTo("[" + first + "]");
    desk.withdraw("canbo1p" + OTHER_WARD, withdrawn, "Gửi nhầm");
    assertThat(doubles(first)).isEmpty();
    assertThat(doubles(corrected)).isEmpty();
  }

  /** As the machine leaves a list on which it broke down. */
  private void breaksDown(long list) {
    sql.update("DELETE FROM intake_row WHERE list_id = ?", list);
    sql.update(
        "UPDATE intake_list SET status = 'failed', failure = ?, failure_details = '[]', skipped_lines = NULL"
            + " WHERE id = ?",
        Checking.FAULT,
        list);
  }

  /** The lists of which somebody in this one is the double. */
  private List<Long> doubles(long list) throws Exception {
    JsonNode checked = desk.checked(list);
    assertThat(checked.get("status").asText()).isEqualTo("checked");
    return checked.findValues("sameAs").stream()
        .map(sameAs -> sameAs.get("list").asLong())
        .distinct()
        .toList();
  }

  private static byte[] people(int... ordinals) {
    return ListDesk.fileOf(IntStream.of(ordinals).mapToObj(o -> person(o)).toList());
  }

  private static List<Object> person(int ordinal) {
    List<Object> person = Sheets.person(ordinal);
    int address = Sheets.TITLES.indexOf("Nơi thường trú");
    person.set(address, "Số 5, Phường Bồ Đề, Quận Long Biên");
    return person;
  }

  private long takeIn(String ward, byte[] file) throws Exception {
    Answer received = desk.upload("canbo1p" + ward, file, Map.of("unit", ward));
    desk.checked(received);
    return received.body().get("id").asLong();
  }
}
