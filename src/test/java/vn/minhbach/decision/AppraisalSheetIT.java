package vn.minhbach.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.RunPlay;
import vn.minhbach.verification.SheetFinding;

/** What the district sees of how a ward came to its list. */
@OfficeTest
@Import(RunPlay.class)
class AppraisalSheetIT {

  private static final String WARD = "00133";

  @Autowired private DossierPlay play;
  @Autowired private JdbcTemplate sql;

  @Test
  void the_district_sees_what_was_found_why_it_was_cleared_and_who_verified() {
    List<String> cases = play.cases(WARD, 2, CaseState.TO_SUBMIT);
    found(cases.get(0));
    String dossier = play.prepared(WARD, cases);
    play.signed(dossier);

    DossierSheet.Row row = play.sheet("laodong1q004", dossier).lines().get(0);
    assertThat(row.verifiedBy()).isEqualTo("canbo2p00133");
    assertThat(row.confirmedBy()).isEqualTo("totruongp00133");
    assertThat(row.findings())
        .extracting(SheetFinding::code, SheetFinding::decision, SheetFinding::reason)
        .containsExactly(
            tuple("OCCUPATION_UNCLEAR", "CLEARED", "Bán hàng rong, tổ trưởng xác nhận"));
    assertThat(row.findings().get(0).text()).isNotBlank();
    assertThat(play.sheet("laodong1q004", dossier).lines().get(1).findings()).isEmpty();
  }

  private void found(String number) {
    sql.update(
        """
        INSERT INTO intake_row
          (list_id, sheet_row, unit, outcome, findings, raw, full_name, name_key, permanent_address,
           temporary_address, neighbourhood, phone, occupation, workplace, payment_method, bank, note)
        SELECT list_id, sheet_row, unit, 'review', '[{"code": "OCCUPATION_UNCLEAR", "outcome": "REVIEW"}]',
               '[]', '', '', '', '', '', '', '', '', 'CASH', '', ''
        FROM intake_case WHERE case_number = ?
        """,
        number);
    sql.update(
        """
        INSERT INTO verification_resolution (case_number, finding, code, decision, reason, decided_by)
        VALUES (?, 0, 'OCCUPATION_UNCLEAR', 'CLEARED', 'Bán hàng rong, tổ trưởng xác nhận', 'canbo2p00133')
        """,
        number);
    sql.update(
        """
        INSERT INTO verification_record
          (case_number, outcome, verified_by, confirmed_by, confirmed_on, recorded_at)
        VALUES (?, 'confirmed', 'canbo2p00133', 'totruongp00133', '2021-08-16', 0)
        """,
        number);
  }
}
