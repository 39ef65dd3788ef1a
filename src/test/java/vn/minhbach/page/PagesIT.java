package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.shared.UnitCode;

/** Who may open which page: every page as every role, compared with the tables under pages/. */
@OfficeTest
class PagesIT {

  private static final UnitCode WARD = new UnitCode("00121");
  private static final List<UnitCode> UNITS =
      List.of(WARD, new UnitCode("004"), new UnitCode("01"));

  @Autowired private MockMvc web;
  @Autowired private Officers officers;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Test
  void every_page_stands_in_the_table() {
    assertThat(pages()).isEqualTo(new TreeSet<>(PageTable.read().keySet()));
  }

  /** A page of something that does not exist is refused to others just the same. */
  @Test
  void every_page_opens_for_the_roles_in_the_table_and_for_no_other() throws Exception {
    for (String page : pages()) {
      String address = page.replaceAll("\\{[^}]*}", "0");
      Set<String> opened = new TreeSet<>();
      for (Role role : Role.values()) {
        int status =
            web.perform(get(address).accept(MediaType.TEXT_HTML).with(user(holder(role))))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).as(page + " as " + role).isIn(200, 302, 400, 403, 404, 409);
        if (status != 403) {
          opened.add(role.name());
        }
      }
      assertThat(opened).as(page).isEqualTo(PageTable.read().get(page).roles());
    }
  }

  private String holder(Role role) {
    return UNITS.stream()
        .flatMap(unit -> officers.holding(role, unit).stream())
        .findFirst()
        .orElseThrow()
        .user();
  }

  private Set<String> pages() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(
            entry ->
                AnnotationUtils.findAnnotation(entry.getValue().getBeanType(), OfficePage.class)
                    != null)
        .map(java.util.Map.Entry::getKey)
        .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(info -> patterns(info).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> patterns(RequestMappingInfo info) {
    return info.getPatternValues();
  }

  /** A page without roles would be open to all who can log in. */
  @Test
  void every_other_page_is_for_everybody_on_purpose() {
    Set<String> others =
        mappings.getHandlerMethods().values().stream()
            .map(method -> method.getBeanType())
            .filter(type -> AnnotationUtils.findAnnotation(type, Controller.class) != null)
            .filter(type -> AnnotationUtils.findAnnotation(type, OfficePage.class) == null)
            .filter(type -> type.getPackageName().startsWith("vn.minhbach"))
            .filter(
                type ->
                    Arrays.stream(type.getAnnotations())
                        .noneMatch(
                            a -> a.annotationType().getSimpleName().equals("RestController")))
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(others)
        .containsExactlyInAnyOrder(
            "CitizenPage",
            "HomePage",
            "LanguagePage",
            "LastAnswer",
            "LogDoor",
            "LoginPage",
            "PasswordPage",
            "ProofPage",
            "PublicObjectionPage",
            "PublicPage",
            "PublicPaidPage",
            "TaskListsPage");
  }
}
