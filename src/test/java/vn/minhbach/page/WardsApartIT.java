package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.story.PlayedOffice;
import vn.minhbach.story.PlayedStory;

/**
 * Every page about a thing, opened with a real thing of a ward, by every role of that ward and of
 * another one in another district, compared with the tables under pages/. What is refused is told
 * by the status alone: a page that does not open shows nothing.
 */
@PlayedOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WardsApartIT {

  private static final String WARD = "00121";

  /** Stands in the hint of a search. */
  private static final String EXAMPLE = WARD + "-21-000042";

  private static final List<String> OWN = List.of(WARD, "004", "01");
  private static final List<String> ELSEWHERE = List.of("00001", "001", "01");

  @LocalServerPort private int port;
  @Autowired private Officers officers;
  @Autowired private JdbcTemplate sql;
  @Autowired private AutowireCapableBeanFactory beans;

  private final Map<String, PageTable.Row> table = PageTable.read();
  private URI office;
  private RealThings things;

  @BeforeAll
  void realThings() {
    office = URI.create("http://localhost:" + port + "/");
    PlayedStory.in(office);
    things = RealThings.of(WARD, office, sql, beans);
  }

  @Test
  void a_thing_opens_for_the_roles_of_its_own_ward_and_for_no_other() {
    Map<String, Set<String>> written = new TreeMap<>();
    aboutThings().forEach(page -> written.put(page, new TreeSet<>(table.get(page).roles())));
    // A monitor gets to the page of a scan, and there the hash of it alone.
    written.get("/papers/scans/{id}").remove(Role.monitor.name());
    assertThat(opened(OWN)).isEqualTo(written);
  }

  @Test
  void a_thing_of_another_ward_opens_for_nobody_but_those_in_the_table() {
    Map<String, Set<String>> written = new TreeMap<>();
    aboutThings().forEach(page -> written.put(page, table.get(page).elsewhere()));
    assertThat(opened(ELSEWHERE)).isEqualTo(written);
  }

  /** Lists, boards and searches of another ward do not tell of this one's cases and papers. */
  @Test
  void pages_about_no_thing_tell_another_ward_nothing_of_this_one() {
    visitors(ELSEWHERE)
        .forEach(
            (role, visitor) -> {
              for (String page : table.keySet()) {
                if (!page.contains("{") && table.get(page).roles().contains(role.name())) {
                  assertThat(visitor.open(page).text().replace(EXAMPLE, ""))
                      .as(page + " as " + visitor.user())
                      .doesNotContain(WARD + "-");
                }
              }
            });
  }

  private Set<String> aboutThings() {
    Set<String> pages = new TreeSet<>(table.keySet());
    pages.removeIf(page -> !page.contains("{"));
    return pages;
  }

  private Map<String, Set<String>> opened(List<String> units) {
    Map<String, Set<String>> opened = new TreeMap<>();
    aboutThings().forEach(page -> opened.put(page, new TreeSet<>()));
    visitors(units)
        .forEach(
            (role, visitor) ->
                opened.forEach(
                    (page, roles) -> {
                      if (opens(visitor, page)) {
                        roles.add(role.name());
                      }
                    }));
    return opened;
  }

  private boolean opens(Visitor visitor, String page) {
    return things
        .addresses(page)
        .map(
            address -> {
              int status = visitor.open(address).status();
              assertThat(status).as(address + " as " + visitor.user()).isIn(200, 403, 404);
              return status == 200;
            })
        .reduce(false, Boolean::logicalOr);
  }

  private Map<Role, Visitor> visitors(List<String> units) {
    Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      visitors.put(role, Visitor.officer(office, holder(role, units)));
    }
    return visitors;
  }

  private String holder(Role role, List<String> units) {
    return units.stream()
        .flatMap(unit -> officers.holding(role, new UnitCode(unit)).stream())
        .findFirst()
        .orElseThrow()
        .user();
  }
}
