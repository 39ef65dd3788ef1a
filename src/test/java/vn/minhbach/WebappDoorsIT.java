package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Every role at every door; what lies behind an open door is 404 here, because the webapps'
 * servlets are not in this test.
 */
@OfficeTest
class WebappDoorsIT {

  private static final List<String> OFFICERS =
      List.of(
          "canbo1p00121",
          "totruongp00121",
          "uyvien1p00121",
          "thukyp00121",
          "chutichhdp00121",
          "chutichp00121",
          "ketoanp00121",
          "thuquyp00121",
          "laodong1q004",
          "lanhdaoq004",
          "ketoanq004",
          "giamsat1tp01");
  private static final String ADMINISTRATOR = "quantritp01";

  @Autowired private MockMvc web;

  static Stream<Arguments> closedToAll() {
    return Stream.concat(OFFICERS.stream(), Stream.of(ADMINISTRATOR))
        .flatMap(
            user ->
                Stream.of(
                        "/camunda/api/admin/setup/default/user/create",
                        "/camunda/api/admin/setup/default",
                        "/camunda/api/admin/auth/user/default/login/tasklist",
                        "/camunda/api/engine/engine/default/identity/verify",
                        "/camunda/api/engine/engine/default/deployment/create")
                    .map(address -> Arguments.of(user, address)));
  }

  static Stream<Arguments> forAdministrators() {
    return OFFICERS.stream()
        .flatMap(
            user ->
                Stream.of(
                        "/camunda/app/admin/default/",
                        "/camunda/app/cockpit/default/",
                        "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                        "/camunda/api/admin/plugin/admin-plugins/default/metrics/x/aggregated",
                        "/api/access/officers")
                    .map(address -> Arguments.of(user, address)));
  }

  @ParameterizedTest
  @MethodSource("closedToAll")
  void the_engines_own_doors_are_closed_to_everybody(String user, String address) throws Exception {
    assertThat(status(HttpMethod.POST, user, address)).isEqualTo(403);
  }

  @ParameterizedTest
  @MethodSource("forAdministrators")
  void administrators_rooms_are_closed_to_all_others(String user, String address) throws Exception {
    assertThat(status(HttpMethod.GET, user, address)).isEqualTo(403);
    assertThat(status(HttpMethod.GET, ADMINISTRATOR, address)).isNotIn(401, 403);
  }

  @Test
  void every_officer_gets_to_tasklist() throws Exception {
    for (String user : OFFICERS) {
      assertThat(status(HttpMethod.GET, user, "/camunda/app/tasklist/default/")).isEqualTo(404);
      assertThat(status(HttpMethod.GET, user, "/camunda/api/engine/engine/default/task"))
          .isEqualTo(404);
    }
  }

  @Test
  void nobody_sets_up_an_administrator_without_a_login_either() throws Exception {
    assertThat(
            web.perform(post("/camunda/api/admin/setup/default/user/create"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(401);
    assertThat(
            web.perform(get("/camunda/app/admin/default/").accept(TEXT_HTML))
                .andReturn()
                .getResponse()
                .getRedirectedUrl())
        .endsWith("/login");
  }

  private int status(HttpMethod method, String user, String address) throws Exception {
    return web.perform(MockMvcRequestBuilders.request(method, address).with(as(user)))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private static RequestPostProcessor as(String user) {
    return SecurityMockMvcRequestPostProcessors.authentication(
        UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
  }
}
