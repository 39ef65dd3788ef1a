package vn.minhbach.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.OfficeTest;
import vn.minhbach.scheme.seed.SeedFile;
import vn.minhbach.scheme.seed.SeedLoader;
import vn.minhbach.shared.WorkingDays;

/** Everything here is rolled back: the office goes on with the seeds that it loaded at start. */
@OfficeTest
@Transactional
class ReferenceDataIT {

  private static final String HEADER = "date,name,act,article,certainty\n";
  private static final String NEW_YEAR = "2021-01-01,Tết Dương lịch,45/2019/QH14,Điều 112,high\n";

  @Autowired private ReferenceData data;
  @Autowired private WorkingDays workingDays;
  @Autowired private SeedLoader loader;
  @Autowired private HolidayMapper holidays;

  @Test
  void at_start_the_tables_hold_what_the_seeds_say() {
    assertThat(data.schemes()).containsExactlyInAnyOrderElementsOf(Seeds.DATA.schemes());
    assertThat(data.parameters()).containsExactlyInAnyOrderElementsOf(Seeds.DATA.parameters());
    assertThat(data.deadlines()).containsExactlyInAnyOrderElementsOf(Seeds.DATA.deadlines());
    assertThat(data.occupations()).containsExactlyInAnyOrderElementsOf(Seeds.DATA.occupations());
    assertThat(data.holidays()).containsExactlyInAnyOrderElementsOf(Seeds.DATA.holidays());
    assertThat(workingDays.isWorkingDay(Seeds.DATA.holidays().get(0).day())).isFalse();
  }

  @Test
  void a_file_that_has_changed_replaces_its_table() {
    List<Holiday> held =
        loader.load(new SeedFile("holidays.csv", HEADER + NEW_YEAR), Holiday::read, holidays);

    assertThat(held).hasSize(1);
    assertThat(holidays.all()).isEqualTo(held);
  }

  @Test
  void a_file_that_has_not_changed_is_not_loaded_again() {
    holidays.deleteAll();

    assertThat(loader.load(SeedFile.of("holidays.csv"), Holiday::read, holidays)).isEmpty();
  }

  @Test
  void a_file_with_one_broken_row_changes_nothing() {
    List<Holiday> before = holidays.all();
    SeedFile broken =
        new SeedFile("holidays.csv", HEADER + NEW_YEAR + "someday,Giỗ Tổ,45/2019/QH14,,high\n");

    assertThatThrownBy(() -> loader.load(broken, Holiday::read, holidays))
        .hasMessageContaining("line 3, column date");
    assertThat(holidays.all()).isEqualTo(before);
  }
}
