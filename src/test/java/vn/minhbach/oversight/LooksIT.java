package vn.minhbach.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.WardRows;

/** Every look at personal data stands in the log, with whether it was allowed. */
@OfficeTest
class LooksIT {

  private static final String WARD = "00685";
  private static final String OFFICER = "canbo2p" + WARD;
  private static final String STRANGER = "canbo1p00679";
  private static final String MONITOR = "giamsat1tp01";

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;

  private String caseNumber;

  @BeforeEach
  void a_case() throws Exception {
    WardRows lists = office.createBean(WardRows.class);
    long list = lists.list(WARD);
    lists.row(list, WardRows.number(), "Nguyễn Thị Hoa");
    web.perform(
            post("/api/intake/lists/" + list + "/accept")
                .with(httpBasic("canbo1p" + WARD, "minhbach2021")))
        .andExpect(status().isOk());
    caseNumber = lists.cases(list).get(0);
  }

  @Test
  void a_look_is_entered_and_so_is_one_that_was_refused() throws Exception {
    look(OFFICER).andExpect(status().isOk());
    look(OFFICER).andExpect(status().isOk());
    look(STRANGER).andExpect(status().isForbidden());
    look(MONITOR).andExpect(status().isForbidden());
    assertThat(entries(OFFICER, "PersonsLookedAt")).isEqualTo(2);
    assertThat(entries(OFFICER, "LookRefused")).isZero();
    assertThat(entries(STRANGER, "LookRefused")).isEqualTo(1);
    assertThat(entries(MONITOR, "LookRefused")).isEqualTo(1);
  }

  @Test
  void a_monitor_sees_who_looked_at_what_how_often_and_no_name_of_an_applicant() throws Exception {
    look(OFFICER);
    look(OFFICER);
    look(OFFICER);
    look(STRANGER);
    page(MONITOR, "/oversight/looks?subject=" + caseNumber)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("title=\"" + OFFICER)))
        .andExpect(content().string(containsString(">3</a>")))
        .andExpect(content().string(containsString("title=\"" + STRANGER)))
        .andExpect(content().string(containsString(">0</a>")))
        .andExpect(content().string(containsString("Phiếu hồ sơ để xác minh")))
        .andExpect(content().string(not(containsString("Nguyễn Thị Hoa"))));
    page(MONITOR, "/oversight/looks/each?officer=" + STRANGER + "&subject=" + caseNumber)
        .andExpect(content().string(containsString("Bị từ chối")))
        .andExpect(content().string(containsString(caseNumber)));
    page("giamsatq004", "/oversight/looks?unit=" + WARD).andExpect(status().isForbidden());
    page(OFFICER, "/oversight/looks").andExpect(status().isForbidden());
  }

  @Test
  void looks_at_the_same_moment_are_all_entered() {
    List<CompletableFuture<Void>> all =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () -> {
                          try {
                            look(OFFICER).andExpect(status().isOk());
                          } catch (Exception e) {
                            throw new IllegalStateException(e);
                          }
                        }))
            .toList();
    all.forEach(CompletableFuture::join);
    assertThat(entries(OFFICER, "PersonsLookedAt")).isEqualTo(6);
  }

  private long entries(String who, String fact) {
    return sql.queryForObject(
        "SELECT COUNT(*) FROM minhbach_audit.audit_entry WHERE stream = ? AND fact = ? AND leaf"
            + " LIKE ?",
        Long.class,
        "access:" + who,
        fact,
        "%" + caseNumber + "%");
  }

  private ResultActions look(String who) throws Exception {
    return page(who, "/verification/cases/" + caseNumber);
  }

  private ResultActions page(String who, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.TEXT_HTML).with(user(who)));
  }
}
