package vn.minhbach.access;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.OfficeTest;
import vn.minhbach.shared.UnitCode;

@OfficeTest
class DemoOfficersIT {

  /** Other tests give a ward further officers; this one is about the seed's. */
  private static final String SEED = seed();

  @Autowired private Officers officers;
  @Autowired private Units units;
  @Autowired private Council council;

  @ParameterizedTest
  @ValueSource(strings = {"004", "001", "020"})
  void every_ward_of_the_three_districts_is_staffed(String district) {
    List<Unit> wards = units.all().stream().filter(u -> district.equals(u.parent())).toList();
    assertThat(wards).hasSizeGreaterThan(13).allSatisfy(this::isStaffed);
    assertThat(staff(district))
        .containsEntry(Role.labourOfficer, 2L)
        .containsEntry(Role.districtLeader, 1L)
        .containsEntry(Role.districtAccountant, 1L)
        .containsEntry(Role.monitor, 1L);
  }

  @Test
  void everybody_has_a_name_of_their_own() {
    List<String> users = SEED.lines().skip(1).map(line -> line.split(",")[0]).toList();
    assertThat(users.stream().map(officers::name).toList())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("\\p{Lu}\\p{L}+( \\p{Lu}\\p{L}*){2,3}"));
    assertThat(officers.name("nobody")).isEqualTo("nobody");
  }

  private void isStaffed(Unit ward) {
    assertThat(staff(ward.code()))
        .isEqualTo(
            Map.of(
                Role.wardOfficer,
                2L,
                Role.neighbourhoodHead,
                1L,
                Role.councilMember,
                5L,
                Role.councilSecretary,
                1L,
                Role.councilChair,
                1L,
                Role.wardChair,
                1L,
                Role.accountant,
                1L,
                Role.treasurer,
                1L));
  }

  private static String seed() {
    try {
      return Files.readString(Path.of("seeds/demo/officers.csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<Role, Long> staff(String unit) {
    return Stream.of(Role.values())
        .flatMap(role -> officers.holding(role, new UnitCode(unit)).stream())
        .filter(officer -> SEED.contains("\n" + officer.user() + ","))
        .peek(officer -> assertThat(officer.roles()).hasSize(1))
        .collect(groupingBy(officer -> officer.roles().iterator().next(), counting()));
  }

  @Test
  void the_area_is_the_own_unit_and_everything_below_it() {
    assertThat(officers.find("canbo1p00121").orElseThrow().area().units()).containsExactly("00121");
    assertThat(officers.find("laodong1q004").orElseThrow().area().units())
        .hasSize(15)
        .contains("004", "00121");
    assertThat(officers.find("giamsat1tp01").orElseThrow().area().units()).hasSize(610);
  }

  @Test
  void the_council_is_its_members_and_its_chair_and_not_the_secretary() {
    assertThat(council.of(new UnitCode("00121")))
        .extracting(Council.Member::user)
        .containsExactly(
            "chutichhdp00121",
            "uyvien1p00121",
            "uyvien2p00121",
            "uyvien3p00121",
            "uyvien4p00121",
            "uyvien5p00121");
  }
}
