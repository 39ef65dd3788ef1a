package vn.minhbach.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.WardRows;
import vn.minhbach.intake.receipt.ReceiptCodes;

/** Finding a case by what somebody remembers of it. */
@OfficeTest
class SearchPageIT {

  private static final String WARD = "00034";
  private static final String OFFICER = "canbo2p" + WARD;

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;
  @Autowired private MockMvc http;
  @Autowired private ReceiptCodes receipts;
  @Autowired private SqlSessionFactory mappers;

  private final MockHttpSession session = new MockHttpSession();
  private String number;
  private String found;
  private String other;

  @BeforeEach
  void twoPeople() throws Exception {
    VerificationPlay play = office.createBean(VerificationPlay.class);
    sql.update("UPDATE intake_row SET name_key = 'x', id_number = NULL WHERE unit = ?", WARD);
    long list = play.lists.list(WARD);
    number = WardRows.number();
    play.lists.row(list, number, "Nguyễn Thị Hoà");
    play.lists.row(list, WardRows.number(), "Phạm Văn Thịnh");
    List<String> cases = play.opened(list, WARD);
    found = cases.get(0);
    other = cases.get(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nguyen thi hoa",
        "Nguyễn Thị Hòa",
        "NGUYỄN  THỊ HOÀ",
        "Nguye\u0302\u0303n Thi\u0323 Hoa\u0300",
        "thi hoa",
        "nguyen hoa",
        "hoà"
      })
  void a_name_is_found_with_or_without_marks_whole_or_in_part(String term) throws Exception {
    assertThat(page(OFFICER, search(OFFICER, term)))
        .contains(found, "Nguyễn Thị Hoà")
        .doesNotContain(other);
  }

  @Test
  void part_of_a_number_a_chip_card_and_a_name_that_nobody_has() throws Exception {
    assertThat(page(OFFICER, search(OFFICER, number.substring(6))))
        .contains(found)
        .doesNotContain(other);
    String card = number + "|012345678|Nguyễn Thị Hoà|01051990|Nữ|Số 1|01012021";
    assertThat(page(OFFICER, search(OFFICER, card))).contains(found).doesNotContain(other);
    assertThat(page(OFFICER, search(OFFICER, "hoang the"))).contains("Không tìm thấy hồ sơ nào");
    search(OFFICER, "123").andExpect(status().isConflict());
    search(OFFICER, " % ").andExpect(status().isConflict());
  }

  @Test
  void a_case_number_and_a_receipt_lead_to_the_case_at_once() throws Exception {
    String code = receipts.of(List.of(found)).get(found).toString();
    for (String term : List.of(found, " " + found + " ", code, code.toLowerCase())) {
      search(OFFICER, term).andExpect(redirectedUrl("/verification/cases/" + found));
    }
    search("laodong1q001", found).andExpect(redirectedUrl("/oversight/cases/" + found));
  }

  @Test
  void nobody_finds_cases_outside_of_the_area() throws Exception {
    String stranger = "canbo2p00121";
    assertThat(page(stranger, search(stranger, "nguyen thi hoa"))).doesNotContain(found);
    assertThat(page(stranger, search(stranger, number))).doesNotContain(found);
    String code = receipts.of(List.of(found)).get(found).toString();
    for (String term : List.of(found, code)) {
      assertThat(page(stranger, search(stranger, term))).contains("Không tìm thấy hồ sơ nào");
    }
    assertThat(page("laodong1q001", search("laodong1q001", "nguyen thi hoa"))).contains(found);
    search("quantritp01", "nguyen thi hoa").andExpect(status().isForbidden());
  }

  /** Neither the address nor the session of another officer has it. */
  @Test
  void what_was_sought_stands_in_no_address() throws Exception {
    String address = search(OFFICER, "nguyen thi hoa").andReturn().getResponse().getRedirectedUrl();
    assertThat(address).matches("/verification/search\\?s=[0-9a-f]{8}");
    String elsewhere =
        http.perform(get(address).accept(MediaType.TEXT_HTML).with(user(OFFICER)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(elsewhere).doesNotContain(found, "hoa\"");
  }

  @Test
  void the_rows_of_the_units_alone_are_looked_through_in_one_index() {
    String count =
        mappers
            .getConfiguration()
            .getMappedStatement("vn.minhbach.intake.find.SearchMapper.count")
            .getBoundSql(
                Map.of("units", List.of("?", "?"), "name", true, "first", "?", "second", "?"))
            .getSql();
    String plan =
        sql.queryForList("EXPLAIN FORMAT=TRADITIONAL " + count, "00034", "00121", "hoa%", "% hoa%")
            .toString();
    assertThat(plan)
        .as("a small table may be read in whole, but in the index alone")
        .containsPattern(
            "type=(range|index), .*key=intake_row_search[^}]*Using index(?! condition)")
        .contains("key=intake_case_row");
  }

  private ResultActions search(String officer, String term) throws Exception {
    return http.perform(
        post("/verification/search")
            .session(session)
            .accept(MediaType.TEXT_HTML)
            .with(user(officer))
            .with(csrf())
            .param("term", term));
  }

  private String page(String officer, ResultActions searched) throws Exception {
    String address = searched.andReturn().getResponse().getRedirectedUrl();
    return http.perform(
            get(address).session(session).accept(MediaType.TEXT_HTML).with(user(officer)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
