package vn.minhbach.publiclist.objection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TriageEntryTest {

  /** Who changes the mind leaves a form with fields of another ruling in it. */
  @ParameterizedTest
  @EnumSource(Ruling.class)
  void only_what_belongs_to_the_ruling_is_taken(Ruling ruling) {
    TriageEntry entry =
        new TriageEntry(
            Kind.AGAINST, ruling, "canbo2", "00121-P21-0001", ReferredTo.POLICE, " Đã xem ");
    boolean isLookedInto = ruling == Ruling.HOLD || ruling == Ruling.INVESTIGATE;
    assertThat(entry.assignedTo()).isEqualTo(isLookedInto ? "canbo2" : null);
    assertThat(entry.joinTo()).isEqualTo(ruling == Ruling.JOIN ? "00121-P21-0001" : null);
    assertThat(entry.referredTo()).isEqualTo(ruling == Ruling.REFER ? ReferredTo.POLICE : null);
    assertThat(entry.note()).isEqualTo("Đã xem");
  }
}
