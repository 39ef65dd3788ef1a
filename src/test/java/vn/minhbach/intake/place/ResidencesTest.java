package vn.minhbach.intake.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.minhbach.access.UnitSeeds;

class ResidencesTest {

  private static final Gazetteer GAZETTEER = Gazetteer.of(UnitSeeds.all());
  private final Residences residences = new Residences(GAZETTEER);
  private final TitleUnits titles = new TitleUnits(GAZETTEER);

  @ParameterizedTest(name = "«{0}»")
  @CsvFileSource(resources = "/intake/addresses.csv", numLinesToSkip = 1)
  void commune_and_district_must_fit_together(String address, String ward, String inHanoi) {
    assertThat(residences.isInHanoi(address == null ? "" : address, ward))
        .isEqualTo(inHanoi.equals("yes"));
  }

  @Test
  void every_ward_of_the_city_is_found_with_its_district() {
    UnitSeeds.all().stream()
        .filter(unit -> unit.code().length() == 5)
        .forEach(
            ward -> {
              String district = GAZETTEER.unit(ward.districtCode()).name();
              assertThat(residences.isInHanoi("Số 5, " + ward.name() + ", " + district, "00121"))
                  .as(ward.name())
                  .isTrue();
              assertThat(
                      titles.foreignUnit(List.of("UBND " + ward.name().toUpperCase()), ward.code()))
                  .as(ward.name())
                  .isEmpty();
            });
  }

  @Test
  void a_title_that_names_another_ward_is_noticed() {
    assertThat(titles.foreignUnit(List.of("ỦY BAN NHÂN DÂN PHƯỜNG SÀI ĐỒNG", "DANH SÁCH"), "00121"))
        .contains("Phường Sài Đồng");
    assertThat(titles.foreignUnit(List.of("UBND P. SÀI ĐỒNG"), "00121"))
        .contains("Phường Sài Đồng");
    assertThat(titles.foreignUnit(List.of("UBND QUẬN BA ĐÌNH"), "00121")).contains("Quận Ba Đình");
  }

  @Test
  void a_title_that_names_the_ward_or_none_is_taken() {
    assertThat(
            titles.foreignUnit(List.of("UBND QUẬN LONG BIÊN", "UBND PHƯỜNG GIANG BIÊN"), "00121"))
        .isEmpty();
    assertThat(
            titles.foreignUnit(List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "DANH SÁCH"), "00121"))
        .isEmpty();
    assertThat(titles.foreignUnit(List.of("Phường Giang Biên (sao gửi phường Sài Đồng)"), "00121"))
        .isEmpty();
  }

  @Test
  void of_two_communes_of_one_name_the_district_tells() {
    assertThat(
            titles.foreignUnit(
                List.of("UBND XÃ LIÊN HÀ", "HUYỆN ĐAN PHƯỢNG"),
                code("Xã Liên Hà", "Huyện Đông Anh")))
        .contains("Huyện Đan Phượng");
    assertThat(titles.foreignUnit(List.of("UBND XÃ LIÊN HÀ"), code("Xã Liên Hà", "Huyện Đông Anh")))
        .isEmpty();
  }

  private static String code(String commune, String district) {
    return UnitSeeds.all().stream()
        .filter(
            u ->
                u.name().equals(commune)
                    && GAZETTEER.unit(u.districtCode()).name().equals(district))
        .findFirst()
        .orElseThrow()
        .code();
  }
}
