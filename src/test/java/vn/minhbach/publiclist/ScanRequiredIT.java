package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.publiclist.ScanStages.PDF;
import static vn.minhbach.publiclist.ScanStages.PLACE;
import static vn.minhbach.publiclist.ScanStages.code;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.payout.RunPlay;
import vn.minhbach.shared.Sha256;

/** Where scans are required, no stage closes before its signed paper is attached. */
@OfficeTest
@Import(RunPlay.class)
@TestPropertySource(properties = "minhbach.scan-required=true")
class ScanRequiredIT {

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;
  @Autowired private TransactionTemplate transactions;

  private ScanStages stages;

  @BeforeEach
  void open_the_office() {
    stages = office.createBean(ScanStages.class);
  }

  @Test
  void minutes_and_notice_are_numbered_signed_and_scanned_before_their_stage_closes()
      throws Exception {
    String sitting = stages.voted();
    missing(stages.sign(sitting));
    stages.attach("thuky", "minutes", sitting, PDF).andExpect(code("paper.numberMissing"));
    stages.number("thuky", "minutes", sitting, "7/BB-HĐXD").andExpect(status().is3xxRedirection());
    missing(stages.sign(sitting));
    stages.attach("thuky", "minutes", sitting, PDF).andExpect(status().is3xxRedirection());
    stages.sign(sitting).andExpect(status().isOk());
    stages.play().runJobs(sitting);
    assertThat(stages.play().facts("sitting:" + sitting))
        .containsSubsequence("PaperNumbered", "SignedPaperScanned", "MinutesSigned");
    assertThat(stages.play().leaves("sitting:" + sitting))
        .anyMatch(leaf -> leaf.contains(Sha256.hex(PDF)) && leaf.contains("7/BB-HĐXD"));

    String posting = stages.lists().posting(sitting);
    missing(stages.hang(posting));
    stages.place(posting, "Nhà văn hóa").andExpect(status().is3xxRedirection());
    stages.number("canbo1", "notice", posting, "9/TB-UBND").andExpect(status().is3xxRedirection());
    stages.attach("canbo1", "notice", posting, PDF).andExpect(status().is3xxRedirection());
    missing(stages.hang(posting));
    stages.place(posting, PLACE).andExpect(status().is3xxRedirection());
    assertThat(stages.notice(posting).text()).contains(PLACE);
    stages.attach("canbo1", "notice", posting, PDF).andExpect(status().is3xxRedirection());
    stages.hang(posting).andExpect(status().isOk());
    stages.attach("canbo1", "notice", posting, PDF).andExpect(code("paper.closed"));
    assertThat(stages.notice(posting).text())
        .contains("Số: 9/TB-UBND", "(Kèm theo Thông báo số 9/TB-UBND ngày")
        .doesNotContain("DỰ THẢO");
  }

  @Test
  void no_number_slips_in_while_the_stage_closes() throws Exception {
    String sitting = stages.voted();
    ExecutorService clerk = Executors.newSingleThreadExecutor();
    try {
      Future<ResultActions> late =
          transactions.execute(
              closing -> {
                sql.update(
                    "UPDATE committee_sitting SET state = 'SIGNED' WHERE sitting = ?", sitting);
                Future<ResultActions> number =
                    clerk.submit(() -> stages.number("thuky", "minutes", sitting, "8/BB-HĐXD"));
                assertThatThrownBy(() -> number.get(2, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
                return number;
              });
      late.get().andExpect(code("paper.closed"));
    } finally {
      clerk.shutdown();
    }
  }

  private static void missing(ResultActions answer) throws Exception {
    answer.andExpect(status().isConflict()).andExpect(code("paper.scanMissing"));
  }
}
