package vn.minhbach.access.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Leaves;

@OfficeTest
class AdministrationIT {

  private static final String ADMIN = "quantritp01";
  private static final String DEMO_PASSWORD = "minhbach2021";
  private static final String PASSWORD = "một mật khẩu dài";
  private static final String OWN_PASSWORD = "chỉ mình tôi biết";
  private static final AtomicInteger MADE = new AtomicInteger();

  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;

  private final String user = "moi" + MADE.incrementAndGet() + "p00037";

  @Test
  void a_new_officer_logs_in_works_in_the_own_ward_and_stands_in_the_trail() throws Exception {
    create(user, "wardOfficer", "00037").andExpect(status().isCreated());
    me(user, PASSWORD)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.roles[0]").value("wardOfficer"));
    assertThat(facts(user))
        .hasSize(1)
        .first()
        .asString()
        .contains("OfficerCreated")
        .doesNotContain("mật khẩu");
  }

  @Test
  void a_locked_officer_is_out_at_once_and_in_again_when_unlocked() throws Exception {
    create(user, "wardOfficer", "00037");
    me(user, PASSWORD).andExpect(status().isOk());
    admin(POST, user + "/lock", "").andExpect(status().isNoContent());
    me(user, PASSWORD)
        .andExpect(status().isUnauthorized())
        .andExpect(jsonPath("$.code").value("locked"));
    admin(POST, user + "/unlock", "").andExpect(status().isNoContent());
    me(user, PASSWORD).andExpect(status().isOk());
    assertThat(facts(user))
        .hasSize(4)
        .satisfies(facts -> assertThat(facts.get(2)).contains("LoginFailed", "\"locked\":true"));
  }

  @Test
  void other_roles_and_another_unit_count_from_the_next_request_on() throws Exception {
    create(user, "wardOfficer", "00037");
    me(user, PASSWORD);
    admin(PUT, user + "/roles", "{\"roles\": [\"accountant\"]}").andExpect(status().isNoContent());
    admin(PUT, user + "/unit", "{\"unit\": \"00040\"}").andExpect(status().isNoContent());
    me(user, PASSWORD)
        .andExpect(jsonPath("$.roles[0]").value("accountant"))
        .andExpect(jsonPath("$.unit").value("00040"));
  }

  @Test
  void a_new_password_makes_the_old_one_useless() throws Exception {
    create(user, "wardOfficer", "00037");
    me(user, PASSWORD).andExpect(status().isOk());
    admin(PUT, user + "/password", "{\"password\": \"another long word\"}")
        .andExpect(status().isNoContent());
    me(user, PASSWORD).andExpect(status().isUnauthorized());
    me(user, "another long word").andExpect(status().isOk());
  }

  @Test
  void officers_take_their_password_out_of_the_administrators_knowledge() throws Exception {
    create(user, "wardOfficer", "00037");
    String body = "{\"current\": \"%s\", \"next\": \"only I know this\"}".formatted(PASSWORD);
    call(PUT, "/api/access/me/password", body, user, PASSWORD).andExpect(status().isNoContent());
    me(user, "only I know this").andExpect(status().isOk());
  }

  @Test
  void nobody_administers_the_own_account_nor_another_one_of_the_own_person() throws Exception {
    for (String what : List.of("/lock", "/unlock")) {
      admin(POST, ADMIN + what, "")
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.code").value("access.self"));
    }
    admin(PUT, ADMIN + "/roles", "{\"roles\": [\"districtLeader\"]}")
        .andExpect(jsonPath("$.code").value("access.self"));
    admin(PUT, ADMIN + "/password", "{\"password\": \"another long word\"}")
        .andExpect(jsonPath("$.code").value("access.self"));
    create(user, ADMIN, "[\"wardOfficer\"]", "00037", PASSWORD)
        .andExpect(jsonPath("$.code").value("access.self"));
  }

  @Test
  void a_second_account_does_not_give_a_person_the_other_side_of_the_money() throws Exception {
    create(user, "K-1", "[\"accountant\"]", "00037", PASSWORD).andExpect(status().isCreated());
    create(user + "x", "K-1", "[\"treasurer\"]", "00037", PASSWORD)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("access.rolesApart"))
        .andExpect(
            jsonPath("$.detail")
                .value(
                    "Một người không được vừa là kế toán phường, xã vừa là thủ quỹ phường, xã: thủ quỹ không được kiêm kế"
                        + " toán (Luật Kế toán 88/2015/QH13, Điều 52 khoản 4). Đề nghị phân công hai người khác nhau."));
  }

  @Test
  void nor_do_two_requests_in_one_moment() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> one = two.submit(() -> made(user + "a", "accountant"));
      Future<Integer> other = two.submit(() -> made(user + "b", "treasurer"));
      assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(201, 409);
    } finally {
      two.shutdownNow();
    }
  }

  @Test
  void what_makes_no_account_is_told_why() throws Exception {
    create("canbo1p00121", "wardOfficer", "00037")
        .andExpect(jsonPath("$.code").value("access.userTaken"));
    create(user, "districtLeader", "00037")
        .andExpect(jsonPath("$.code").value("access.roleElsewhere"));
    create(user, user, "[\"wardOfficer\"]", "00037", "short")
        .andExpect(jsonPath("$.code").value("access.passwordShort"));
    create(user, "001190000001", "[\"wardOfficer\"]", "00037", PASSWORD)
        .andExpect(jsonPath("$.code").value("access.personIsIdNumber"));
    create("Không-hợp-lệ", "wardOfficer", "00037")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors.length()").value(2));
    admin(POST, "nobody/lock", "").andExpect(status().isNotFound());
    create(user, "wardOfficer", "99999").andExpect(status().isForbidden());
  }

  @Test
  void the_list_is_paged_and_of_one_unit_if_asked() throws Exception {
    admin(GET, "?unit=00121&size=5", "")
        .andExpect(jsonPath("$.officers.length()").value(5))
        .andExpect(jsonPath("$.total").value(13))
        .andExpect(jsonPath("$.officers[0].unitName").value("Phường Giang Biên"));
    admin(GET, "?size=501", "").andExpect(status().isBadRequest());
  }

  @Test
  void the_first_password_opens_nothing_but_its_own_change() throws Exception {
    create(user, "wardOfficer", "00037");
    String list = "/api/intake/lists";
    call(GET, list, "", user, PASSWORD)
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("passwordDue"));
    String same = "{\"current\": \"%1$s\", \"next\": \"%1$s\"}".formatted(PASSWORD);
    call(PUT, "/api/access/me/password", same, user, PASSWORD)
        .andExpect(jsonPath("$.code").value("access.passwordSame"));
    changed(user);
    call(GET, list, "", user, OWN_PASSWORD).andExpect(status().isOk());
    admin(PUT, user + "/password", "{\"password\": \"another long word\"}");
    call(GET, list, "", user, "another long word").andExpect(status().isForbidden());
  }

  @Test
  void an_administrator_of_a_district_stays_in_the_district() throws Exception {
    String district = "quantri" + MADE.incrementAndGet() + "q002";
    create(district, "administrator", "002").andExpect(status().isCreated());
    changed(district);
    call(POST, "/api/access/officers/canbo1p00001/lock", "", district, OWN_PASSWORD)
        .andExpect(status().isForbidden());
    call(POST, "/api/access/officers/" + ADMIN + "/lock", "", district, OWN_PASSWORD)
        .andExpect(status().isForbidden());
    call(GET, "/api/access/officers?unit=00001", "", district, OWN_PASSWORD)
        .andExpect(status().isForbidden());
    call(GET, "/api/access/officers", "", district, OWN_PASSWORD).andExpect(status().isOk());
  }

  private void changed(String account) throws Exception {
    String body = "{\"current\": \"%s\", \"next\": \"%s\"}".formatted(PASSWORD, OWN_PASSWORD);
    call(PUT, "/api/access/me/password", body, account, PASSWORD).andExpect(status().isNoContent());
  }

  private int made(String account, String role) throws Exception {
    return create(account, user, "[\"" + role + "\"]", "00037", PASSWORD)
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private ResultActions create(String account, String role, String unit) throws Exception {
    return create(account, account, "[\"" + role + "\"]", unit, PASSWORD);
  }

  private ResultActions create(
      String account, String person, String roles, String unit, String password) throws Exception {
    String body =
        """
        {"user": "%s", "person": "%s", "roles": %s, "unit": "%s", "password": "%s"}"""
            .formatted(account, person, roles, unit, password);
    return admin(POST, "", body);
  }

  private ResultActions admin(HttpMethod method, String address, String body) throws Exception {
    String slash = address.isEmpty() || address.startsWith("?") ? "" : "/";
    return call(method, "/api/access/officers" + slash + address, body, ADMIN, DEMO_PASSWORD);
  }

  private ResultActions me(String account, String password) throws Exception {
    return call(GET, "/api/access/me", "", account, password);
  }

  private ResultActions call(
      HttpMethod method, String address, String body, String account, String password)
      throws Exception {
    return web.perform(
        request(method, address)
            .with(httpBasic(account, password))
            .contentType(APPLICATION_JSON)
            .content(body));
  }

  private List<String> facts(String account) {
    return new Leaves(sql).of("access:" + account);
  }
}
