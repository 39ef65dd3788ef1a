package vn.minhbach.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.staging.ListDesk.Answer;

/** For the officers of another ward a list is not there, whatever they ask of it. */
@OfficeTest
class ForeignListIT {

  private static final String FOREIGNER = "canbo1p00142";

  @Autowired private AutowireCapableBeanFactory factory;

  private ListDesk desk;

  @BeforeEach
  @AfterEach
  void forgetTheLists() {
    desk = factory.createBean(ListDesk.class);
    desk.forgetTheLists();
  }

  @Test
  void reading_accepting_and_withdrawing_answer_alike() throws Exception {
    Answer received = desk.upload(ListDesk.OFFICER, ListDesk.file(Sheets.person(1)), Map.of());
    desk.checked(received);
    long list = received.body().get("id").asLong();

    for (Answer answer :
        new Answer[] {
          desk.read(FOREIGNER, "/api/intake/lists/" + list),
          desk.accept(FOREIGNER, list),
          desk.withdraw(FOREIGNER, list, "Nhầm")
        }) {
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.text("code")).isEqualTo("intake.unknownList");
    }
  }
}
