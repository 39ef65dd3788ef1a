package vn.minhbach.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.shared.UnitCode;

/** Who acts for somebody who is away, and on which days. */
@OfficeTest
class DeputiesIT {

  private static final String WARD = "00640";
  private static final String OTHER_WARD = "00643";
  private static final String ADMIN = "quantritp01";
  private static final String SECRETARY = "thukyp" + WARD;
  private static final String CHAIR = "chutichp" + WARD;

  @Autowired private MockMvc web;
  @Autowired private Officers officers;
  @Autowired private JdbcTemplate sql;

  @Test
  void a_deputy_holds_the_others_roles_on_these_days_alone_and_acts_under_the_own_name()
      throws Exception {
    appoint(SECRETARY, CHAIR, "01/08/2030", "02/08/2030").andExpect(status().is3xxRedirection());
    assertThat(officers.find(SECRETARY).orElseThrow().roles())
        .containsExactly(Role.councilSecretary);

    appoint(SECRETARY, CHAIR, "17/8/2021", "31/12/2029")
        .andExpect(redirectedUrl("/administration/deputies"));
    assertThat(officers.find(SECRETARY).orElseThrow().roles())
        .containsExactlyInAnyOrder(Role.councilSecretary, Role.wardChair);
    assertThat(officers.holding(Role.wardChair, new UnitCode(WARD)))
        .extracting("user")
        .containsExactlyInAnyOrder(CHAIR, SECRETARY);
    web.perform(get("/administration/deputies").with(user(ADMIN)))
        .andExpect(content().string(containsString("31/12/2029")));

    Long id =
        sql.queryForObject(
            "SELECT id FROM access_deputy WHERE deputy = ? AND to_day = '2029-12-31'",
            Long.class,
            SECRETARY);
    web.perform(post("/administration/deputies/" + id + "/end").with(user(ADMIN)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(officers.find(SECRETARY).orElseThrow().roles())
        .containsExactly(Role.councilSecretary);
    assertThat(
            sql.queryForList(
                "SELECT fact FROM minhbach_audit.audit_entry WHERE stream = ? ORDER BY number DESC LIMIT 2",
                String.class,
                "access:" + SECRETARY))
        .containsExactly("DeputyEnded", "DeputyAppointed");
  }

  @Test
  void what_would_see_both_sides_or_cannot_be_lent_is_refused() throws Exception {
    refused("ketoanp" + WARD, "thuquyp" + WARD, "thủ quỹ không được kiêm kế toán");
    refused(SECRETARY, "uyvien1p" + WARD, "biểu quyết trực tiếp");
    refused(SECRETARY, SECRETARY, "của cùng một người");
    refused("thukyp00643", CHAIR, "không cùng đơn vị");
    refused("khongco", CHAIR, "Không có tài khoản");
    appoint(SECRETARY, CHAIR, "19/08/2029", "18/08/2029")
        .andExpect(content().string(containsString("Thời gian ủy quyền không đúng")));
    web.perform(get("/administration/deputies").with(user(CHAIR)).accept(MediaType.TEXT_HTML))
        .andExpect(status().isForbidden());
  }

  @Test
  void one_person_is_never_lent_the_books_and_the_money_on_one_day() throws Exception {
    String deputy = "thukyp" + OTHER_WARD;
    appoint(deputy, "ketoanp" + OTHER_WARD, "01/09/2029", "30/09/2029")
        .andExpect(status().is3xxRedirection());
    appoint(deputy, "thuquyp" + OTHER_WARD, "30/09/2029", "31/10/2029")
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString("thủ quỹ không được kiêm kế toán")));
    officer("thukyhaip" + OTHER_WARD, deputy, "treasurer")
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString("thủ quỹ không được kiêm kế toán")));
    officer("thukyhaip" + OTHER_WARD, deputy, "wardOfficer").andExpect(status().isFound());
    roles("thukyhaip" + OTHER_WARD, "treasurer")
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString("thủ quỹ không được kiêm kế toán")));
    appoint("thukyhaip" + OTHER_WARD, "thuquyp" + OTHER_WARD, "01/09/2029", "01/09/2029")
        .andExpect(status().is4xxClientError());
    roles("chutichp" + OTHER_WARD, "wardChair").andExpect(status().is3xxRedirection());
    appoint(deputy, "chutichp" + OTHER_WARD, "15/09/2029", "15/09/2029")
        .andExpect(status().is3xxRedirection());
    roles("chutichp" + OTHER_WARD, "treasurer")
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString("thủ quỹ không được kiêm kế toán")));
    appoint(deputy, "thuquyp" + OTHER_WARD, "01/10/2029", "31/10/2029")
        .andExpect(status().is3xxRedirection());
  }

  private ResultActions officer(String user, String person, String role) throws Exception {
    return web.perform(
        post("/administration/officers")
            .with(user(ADMIN))
            .with(csrf())
            .accept(MediaType.TEXT_HTML)
            .param("user", user)
            .param("person", person)
            .param("fullName", "Lê Thị Mẫu")
            .param("role", role)
            .param("unit", OTHER_WARD)
            .param("password", "mot-mat-khau-dai"));
  }

  private ResultActions roles(String user, String role) throws Exception {
    return web.perform(
        post("/administration/officers/" + user + "/roles")
            .with(user(ADMIN))
            .with(csrf())
            .accept(MediaType.TEXT_HTML)
            .param("role", role));
  }

  @Test
  void an_officer_is_found_made_and_locked() throws Exception {
    web.perform(get("/administration/officers?term=thukyp00640").with(user(ADMIN)))
        .andExpect(content().string(containsString("thukyp00640")))
        .andExpect(content().string(not(containsString("thukyp00643"))));
    web.perform(
            post("/administration/officers")
                .with(user(ADMIN))
                .with(csrf())
                .param("user", "canbo9p00640")
                .param("person", "cb-9")
                .param("fullName", "Lê Thị Mẫu")
                .param("role", "wardOfficer")
                .param("unit", WARD)
                .param("password", "mot-mat-khau-dai"))
        .andExpect(redirectedUrl("/administration/officers/canbo9p00640"));
    web.perform(post("/administration/officers/canbo9p00640/lock").with(user(ADMIN)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(officers.find("canbo9p00640")).isEmpty();
    web.perform(get("/administration/officers/canbo9p00640").with(user(ADMIN)))
        .andExpect(content().string(containsString("Đã khóa")));
    web.perform(
            post("/administration/officers/canbo9p00640/roles")
                .with(user(ADMIN))
                .with(csrf())
                .accept(MediaType.TEXT_HTML))
        .andExpect(content().string(containsString("Chưa chọn vai trò")));
  }

  private void refused(String deputy, String insteadOf, String why) throws Exception {
    appoint(deputy, insteadOf, "17/08/2021", "31/12/2029")
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString(why)));
  }

  private ResultActions appoint(String deputy, String insteadOf, String from, String to)
      throws Exception {
    return web.perform(
        post("/administration/deputies")
            .with(user(ADMIN))
            .with(csrf())
            .accept(MediaType.TEXT_HTML)
            .param("deputy", deputy)
            .param("insteadOf", insteadOf)
            .param("fromDay", from)
            .param("toDay", to));
  }
}
