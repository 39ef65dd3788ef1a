package vn.minhbach.decision;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;

/**
 * Applicants made from the case number, so that a test needs no list of a ward; odd serial numbers
 * have an account.
 */
@TestComponent
@Primary
public class InventedApplicants implements Applicants {

  private final Map<String, String> accounts = new ConcurrentHashMap<>();

  /** Gives a case another account from now on. */
  public void account(String caseNumber, String account) {
    accounts.put(caseNumber, account);
  }

  @Override
  public Map<String, Applicant> of(Collection<String> caseNumbers) {
    return caseNumbers.stream()
        .distinct()
        .collect(Collectors.toMap(number -> number, this::applicant));
  }

  private Applicant applicant(String number) {
    boolean odd = Integer.parseInt(number.substring(9)) % 2 == 1;
    String account = accounts.getOrDefault(number, odd ? "1903" + number.substring(9) : null);
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
        account,
        account == null ? null : "Ngân hàng A");
  }
}
