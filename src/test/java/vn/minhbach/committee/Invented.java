package vn.minhbach.committee;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.intake.CaseFindings;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;

/**
 * Applicants and findings made from the case number, so that a test of a council needs no list of a
 * ward.
 */
@TestConfiguration
class Invented {

  @Bean
  @Primary
  Applicants inventedApplicants() {
    return numbers -> numbers.stream().collect(Collectors.toMap(n -> n, Invented::applicant));
  }

  /** Cases whose number ends in 7 have a finding. */
  @Bean
  @Primary
  CaseFindings inventedFindings() {
    return numbers ->
        numbers.stream()
            .filter(number -> number.endsWith("7"))
            .collect(Collectors.toMap(n -> n, n -> List.of(finding())));
  }

  private static Applicant applicant(String number) {
    return new Applicant(
        number,
        "Người số " + number,
        null,
        1980,
        "nam",
        "001080999999",
        "Tổ 1",
        "Số 1 ngõ 2",
        "0912345678",
        null,
        null);
  }

  private static Finding finding() {
    return new Finding("PENSIONER", Outcome.REVIEW, "idNumber", null, "3642/QĐ-UBND", null);
  }
}
