package vn.minhbach.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.scheme.seed.SeedFile;
import vn.minhbach.shared.Refused;

class PostingRoutesTest {

  private static final LocalDate DAY = LocalDate.of(2021, 11, 20);

  private final Schemes schemes = new Schemes(Seeds.DATA);
  private final PostingRoutes routes = new PostingRoutes();

  @Test
  void freelance_workers_are_posted_on_the_web_before_the_submission_and_places_are_a_default() {
    PostingRoute route = routes.inForce("HN-3642-LDTD", DAY);
    assertThat(route.onWeb()).isTrue();
    assertThat(route.posted()).isEqualTo(PostingRoute.Moment.BEFORE_SUBMISSION);
    assertThat(route.places()).contains("Trụ sở UBND");
    assertThat(route.isDefault()).isTrue();
    assertThat(route.basis()).hasToString("2644/UBND-KGVX");
    assertThat(routes.inForce("HN-3642-LDTD", LocalDate.of(2021, 8, 16)).basis())
        .hasToString("Phụ lục, 3642/QĐ-UBND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NQ68-07", "NQ68-08", "DEC33-ADD", "HN-NQ15-03", "HN-NQ15-04"})
  void what_would_tell_of_illness_disability_or_a_child_is_not_on_the_web_and_no_title_tells_it(
      String code) {
    PostingRoute route = routes.inForce(code, DAY);
    Scheme scheme = schemes.inForce(code, DAY);
    assertThat(route.onWeb()).isFalse();
    assertThat(route.act()).isNotEmpty();
    assertThat(route.title(scheme))
        .isNotEqualTo(scheme.nameVi())
        .doesNotContainPattern("(?i)F0|F1|trẻ|mang thai|khuyết tật|bảo trợ|trung tâm|bệnh");
    assertThat(route.act(scheme)).doesNotContainPattern("Điều|Chương|mục");
  }

  @Test
  void every_scheme_whose_name_tells_it_has_such_a_row() {
    assertThat(
            schemes.all().stream()
                .filter(row -> row.nameVi().matches("(?i).*(F0|F1|trẻ em|mang thai|khuyết tật).*"))
                .map(row -> routes.inForce(row.code(), DAY))
                .filter(PostingRoute::onWeb))
        .isEmpty();
  }

  @Test
  void a_row_that_would_tell_it_does_not_load() {
    String row =
        "scheme,valid_from,posted,on_web,reveals,public_title,places,working_days,act,article,certainty,is_default,note\n"
            + "X,2021-07-01,both,%s,illness,%s,UBND,3,68/NQ-CP,,high,no,x\n";
    assertThatThrownBy(() -> read(row.formatted("yes", "Hỗ trợ")))
        .hasMessageContaining("reveals ILLNESS");
    assertThatThrownBy(() -> read(row.formatted("no", ""))).hasMessageContaining("public_title");
    assertThat(read(row.formatted("no", "Hỗ trợ")).get(0).posted())
        .isEqualTo(PostingRoute.Moment.BOTH);
  }

  private static List<PostingRoute> read(String text) {
    return new SeedFile("posting-routes.csv", text).rows(PostingRoute::read);
  }

  @Test
  void the_fields_are_a_dated_whitelist_of_five() {
    assertThat(routes.shown(DAY))
        .containsExactlyInAnyOrder("number", "name", "birthYear", "neighbourhood", "amount");
    PostingRoutes later =
        new PostingRoutes(
            List.of(),
            List.of(
                field("birthYear", "2021-01-01", true), field("birthYear", "2021-12-01", false)));
    assertThat(later.shown(DAY)).contains("birthYear").doesNotContain("neighbourhood");
    assertThat(later.shown(LocalDate.of(2021, 12, 1))).doesNotContain("birthYear");
  }

  @Test
  void nothing_outside_of_the_whitelist_can_be_shown_and_name_and_amount_always_are() {
    assertThatThrownBy(
            () -> new PostingRoutes(List.of(), List.of(field("idNumber", "2021-01-01", true))))
        .hasMessageContaining("idNumber");
    assertThatThrownBy(
            () -> new PostingRoutes(List.of(), List.of(field("amount", "2021-01-01", false))))
        .hasMessageContaining("amount");
  }

  @Test
  void a_day_before_the_first_row_is_refused() {
    assertThatThrownBy(() -> routes.inForce("HN-3642-LDTD", LocalDate.of(2020, 1, 1)))
        .isInstanceOf(Refused.class)
        .hasMessage("scheme.postingRouteNotInForce");
  }

  private static PostingField field(String name, String from, boolean shown) {
    return new PostingField(
        name,
        shown,
        LocalDate.parse(from),
        "34/2007/PL-UBTVQH11",
        "",
        Certainty.UNKNOWN,
        true,
        "x");
  }
}
