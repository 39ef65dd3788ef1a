package vn.minhbach.publiclist.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class KindTest {

  @Test
  void a_complaint_or_denunciation_is_recognised_by_its_own_word() {
    assertThat(Kind.named("Tôi TỐ CÁO cán bộ X nhận tiền")).contains(Kind.DENUNCIATION);
    assertThat(Kind.named("Đơn khiếu nại quyết định")).contains(Kind.COMPLAINT);
    assertThat(Kind.named(Normalizer.normalize("Tố cáo", Normalizer.Form.NFD)))
        .contains(Kind.DENUNCIATION);
    assertThat(Kind.named("Người này vẫn đi làm")).isEmpty();
  }

  @Test
  void what_is_about_one_case_is_not_of_another_procedure() {
    for (Kind kind : Kind.values()) {
      assertThat(kind.isAboutCase() && kind.isOfOtherProcedure()).as(kind.name()).isFalse();
    }
    assertThat(Kind.AGAINST.opensCase()).isFalse();
    assertThat(Kind.REVIEW.basis()).isEqualTo("OBJECTION");
    assertThat(Kind.COMPLAINT.basis()).isEqualTo("OBJECTION_COMPLAINT");
  }
}
