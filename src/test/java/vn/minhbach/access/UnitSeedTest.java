package vn.minhbach.access;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.UnitCode;

class UnitSeedTest {

  private final List<Unit> units = UnitSeed.read();

  @Test
  void the_city_has_579_communes_in_30_districts() {
    assertThat(units.stream().collect(groupingBy(Unit::kind, counting())))
        .containsEntry(Unit.Kind.city, 1L)
        .containsEntry(Unit.Kind.district, 30L)
        .containsEntry(Unit.Kind.ward, 175L)
        .containsEntry(Unit.Kind.township, 21L)
        .containsEntry(Unit.Kind.commune, 383L);
  }

  @Test
  void a_name_that_the_public_list_misspells_is_shown_right() {
    assertThat(units)
        .filteredOn(u -> u.code().equals("00679"))
        .extracting(Unit::name)
        .containsExactly("Xã Đại Áng");
  }

  @Test
  void a_ward_lies_in_itself_its_district_and_the_city_and_nowhere_else() {
    Unit ward = units.stream().filter(u -> u.code().equals("00121")).findFirst().orElseThrow();
    assertThat(ward.liesIn(new UnitCode("00121"))).isTrue();
    assertThat(ward.liesIn(new UnitCode("004"))).isTrue();
    assertThat(ward.liesIn(new UnitCode("01"))).isTrue();
    assertThat(ward.liesIn(new UnitCode("00118"))).isFalse();
    assertThat(ward.liesIn(new UnitCode("001"))).isFalse();
  }
}
