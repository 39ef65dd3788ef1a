package vn.minhbach.intake.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.access.UnitSeeds;

class TitleUnitsTest {

  private static final String GIANG_BIEN = "00121";

  private final TitleUnits units = new TitleUnits(Gazetteer.of(UnitSeeds.all()));

  @ParameterizedTest
  @ValueSource(strings = {"PHƯỜNG GIA LÂM", "UBND PHƯỜNG GIA LÂM", "Ủy ban nhân dân xã Bồ Đào"})
  void a_title_that_names_a_ward_which_does_not_exist_is_not_this_ward_s(String title) {
    assertThat(units.foreignUnit(List.of(title, "QUẬN LONG BIÊN"), GIANG_BIEN)).contains(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Phòng Lao động - Thương binh và Xã hội",
        "Phòng Lao động, Thương binh, Xã hội",
        "UBND PHƯỜNG",
        "UBND PHƯỜNG …………",
        "Danh sách phường đề nghị hỗ trợ người lao động",
        "Đơn vị: phường, xã, thị trấn",
        "Xã hội hóa"
      })
  void titles_without_a_ward_s_name_say_nothing(String title) {
    assertThat(units.foreignUnit(List.of(title), GIANG_BIEN)).isEmpty();
  }

  @Test
  void a_ward_that_is_named_as_well_is_this_ward_s() {
    List<String> titles = List.of("PHƯỜNG GIA LÂM", "Nộp tại UBND phường Giang Biên");
    assertThat(units.foreignUnit(titles, GIANG_BIEN)).isEmpty();
  }
}
