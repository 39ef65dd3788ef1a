package vn.minhbach.payout;

import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.payout.run.PaymentResult;

/**
 * Plays runs of payments over dossiers that {@link DossierPlay} has played, for tests of this stage
 * and of the next.
 */
@TestComponent
@Import({DossierPlay.class, Gates.class})
public class RunPlay {

  public static final String SOURCE = "Ngân sách thành phố";
  static final String ACCOUNT = "9527.1.1089765";
  static final String BANK = "Kho bạc Nhà nước";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final DossierPlay dossiers;
  private final RunActs acts;
  private final RunSheets sheets;
  private final SamePerson samePerson;
  private final JdbcTemplate sql;

  RunPlay(
      DossierPlay dossiers,
      RunActs acts,
      RunSheets sheets,
      SamePerson samePerson,
      JdbcTemplate sql) {
    this.dossiers = dossiers;
    this.acts = acts;
    this.sheets = sheets;
    this.samePerson = samePerson;
    this.sql = sql;
  }

  /** The run that was opened over a decided dossier. */
  public String of(String dossier) {
    List<RunSheet.Listed> runs = as("ketoanq004", () -> sheets.newest(null, null, dossier));
    return runs.get(runs.size() - 1).number();
  }

  public void prepared(String run) {
    String accountant = user("ketoan", unit(run));
    as(accountant, () -> samePerson.catchUp(run));
    String version = sheet(accountant, run).listVersion();
    as(
        accountant,
        () ->
            acts.prepare(run, new RunController.PreparationEntry(SOURCE, ACCOUNT, BANK, version)));
  }

  public void released(String run) {
    release(run, true, null);
  }

  public void release(String run, boolean approve, String reason) {
    String version = sheet("ketoanq004", run).listVersion();
    as(
        "ketoanq004",
        () -> acts.release(run, new RunController.ReleaseEntry(approve, reason, version)));
  }

  public void settled(String run, PaymentResult result, String... cases) {
    List<SettledLine> lines =
        Stream.of(cases)
            .map(
                number ->
                    new SettledLine(
                        number,
                        result,
                        dossiers.today(),
                        "7",
                        result == PaymentResult.paid ? null : "x"))
            .toList();
    as(user("thuquy", unit(run)), () -> acts.settle(run, new RunController.SettlementEntry(lines)));
  }

  /** A released run over cases of which every one is approved. */
  public String releasedOver(String unit, List<String> cases) {
    String run = of(dossiers.approved(unit, cases));
    prepared(run);
    released(run);
    return run;
  }

  /** What officers wrote about a run or case, oldest first. */
  List<String> reasons(String subject) {
    return sql.queryForList(
        "SELECT reason FROM payout_reason WHERE subject = ? ORDER BY id", String.class, subject);
  }

  RunSheet sheet(String user, String run) {
    return as(user, () -> sheets.sheet(run, VIETNAMESE));
  }

  RunSheet sheet(String run) {
    return sheet("ketoanq004", run);
  }

  private static String unit(String number) {
    return number.substring(0, 5);
  }
}
