package vn.minhbach.publiclist.objection;

import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Plays objections in one ward: canbo1 writes them down and triages, the chair looks into them.
 * {@code office.createBean(ObjectionPlay.class)}.
 */
public class ObjectionPlay {

  private final Receiving receiving;
  private final Triage triage;
  private final Concluding concluding;
  private final ObjectionMapper objections;
  private final JdbcTemplate sql;
  private final Clock clock;

  ObjectionPlay(
      Receiving receiving,
      Triage triage,
      Concluding concluding,
      ObjectionMapper objections,
      JdbcTemplate sql,
      Clock clock) {
    this.receiving = receiving;
    this.triage = triage;
    this.concluding = concluding;
    this.objections = objections;
    this.sql = sql;
    this.clock = clock;
  }

  /** Somebody says to canbo1 something about a posted case; gives the objection's number. */
  public String received(String caseNumber, String facts) {
    return received(Kind.AGAINST, null, caseNumber, facts);
  }

  String received(Kind kind, String posting, String caseNumber, String facts) {
    ObjectionEntry entry =
        new ObjectionEntry(
            kind,
            posting,
            caseNumber,
            facts,
            Source.PHONE,
            LocalDate.now(clock),
            "Lê Thị Kín",
            "0912345678");
    String ward = (caseNumber == null ? posting : caseNumber).substring(0, 5);
    return as(user("canbo1", ward), () -> receiving.record(entry)).number();
  }

  /** Somebody says next to nothing about a posted case and no name. */
  public void clicked(String caseNumber) {
    ObjectionEntry entry =
        new ObjectionEntry(
            Kind.AGAINST,
            null,
            caseNumber,
            "Không đúng",
            Source.WEB,
            LocalDate.now(clock),
            null,
            null);
    receiving.say(entry, ward(caseNumber), null);
  }

  /** It states nothing that could be looked into: the chair answers at triage. */
  public void noted(String number) {
    TriageEntry entry =
        new TriageEntry(find(number).kind(), Ruling.NOTE, null, null, null, "Đã ghi nhận.");
    triaged(number, entry, user("chutich", ward(number)));
  }

  /** As {@link #received}, triaged: it states facts and holds the case. */
  public String held(String caseNumber, String facts) {
    String number = received(caseNumber, facts);
    triaged(number, Ruling.HOLD);
    return number;
  }

  /** The chair is to look into it. */
  void triaged(String number, Ruling ruling) {
    Kind kind = find(number).kind();
    triaged(number, new TriageEntry(kind, ruling, user("chutich", ward(number)), null, null, null));
  }

  void triaged(String number, TriageEntry entry) {
    String by =
        switch (find(number).office()) {
          case WARD -> user("canbo1", ward(number));
          case CHAIR -> user("chutich", ward(number));
          case DISTRICT -> "lanhdaoq004";
        };
    triaged(number, entry, by);
  }

  void triaged(String number, TriageEntry entry, String by) {
    as(by, () -> triage.complete(number, entry));
  }

  /** The chair finds that it does not stand. */
  public void rejected(String number) {
    concluded(number, Outcome.REJECTED, user("chutich", ward(number)));
  }

  /** The chair finds that it stands. */
  public void upheld(String number) {
    concluded(number, Outcome.UPHELD, user("chutich", ward(number)));
  }

  void concluded(String number, Outcome outcome, String user) {
    ConclusionEntry entry =
        new ConclusionEntry(outcome, "Đã kiểm tra tại nơi cư trú.", "42/2013/QH13, Điều 28");
    as(user, () -> concluding.complete(number, entry));
  }

  Objection find(String number) {
    return objections.find(number).orElseThrow();
  }

  /** The open tasks of the objection's process. */
  List<String> tasks(String number) {
    return sql.queryForList(
        """
        SELECT t.TASK_DEF_KEY_ FROM ACT_RU_TASK t JOIN ACT_RU_EXECUTION e ON e.ID_ = t.PROC_INST_ID_
        WHERE e.BUSINESS_KEY_ = ?
        """,
        String.class,
        number);
  }

  private static String ward(String number) {
    return number.substring(0, 5);
  }
}
