package vn.minhbach.publiclist.objection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.workflow.Work;

/** Objections and the serial numbers of each ward's year. */
@Mapper
interface ObjectionMapper {

  String COLUMNS =
      """
      SELECT number, receipt_code, unit, posting, case_number, kind, facts, facts_hash, received_from, received_on,
             recorded_by, recorded_person, state, office, due_on, joined_to, ruling, assigned_to, referred_to, join_wanted, note,
             holds, outcome, reason, article, concluded_by, opened_case
      FROM publiclist_objection
      """;

  String IN_UNITS =
      """
      unit IN <foreach item="u" collection="units" open="(" separator="," close=")">#{u}</foreach>
      <if test="posting != null">AND posting = #{posting}</if>
      <if test="state != null">AND state = #{state}</if>
      """;

  /** How many say the same as the first. */
  record Repeats(String number, long times) {}

  @Insert(
      """
      INSERT INTO publiclist_objection_serial (unit, of_year, last_serial) VALUES (#{unit}, #{year}, 1)
      ON DUPLICATE KEY UPDATE last_serial = last_serial + 1
      """)
  void countUp(@Param("unit") String unit, @Param("year") int year);

  @Select(
      "SELECT last_serial FROM publiclist_objection_serial WHERE unit = #{unit} AND of_year = #{year}")
  int serial(@Param("unit") String unit, @Param("year") int year);

  @Insert(
      """
      INSERT INTO publiclist_objection (number, receipt_code, unit, posting, case_number, kind, facts, facts_hash,
                                        received_from, received_on, recorded_by, recorded_person, recorded_at, state,
                                        office, due_on, joined_to, states_facts, sent_as)
      VALUES (#{o.number}, #{o.receiptCode}, #{o.unit}, #{o.posting}, #{o.caseNumber}, #{o.kind}, #{o.facts},
              #{o.factsHash}, #{o.receivedFrom}, #{o.receivedOn}, #{o.recordedBy}, #{o.recordedPerson}, #{at},
              #{o.state}, #{o.office}, #{o.dueOn}, #{o.joinedTo},
              #{statesFacts}, #{sentAs})
      """)
  void insert(
      @Param("o") Objection objection,
      @Param("statesFacts") boolean statesFacts,
      @Param("sentAs") String sentAs,
      @Param("at") long at);

  @Select(COLUMNS + "WHERE number = #{number}")
  Optional<Objection> find(String number);

  @Select(COLUMNS + "WHERE number = #{number} FOR UPDATE")
  Optional<Objection> lock(String number);

  @Select(COLUMNS + "WHERE receipt_code = #{code}")
  Optional<Objection> byCode(String code);

  /** The one that came from this form, filled in like this; empty for null. */
  @Select(COLUMNS + "WHERE sent_as = #{sentAs}")
  Optional<Objection> sentAs(String sentAs);

  /** Those that were joined to it, oldest first. */
  @Select(COLUMNS + "WHERE joined_to = #{number} ORDER BY recorded_at, number")
  List<Objection> joined(String number);

  /**
   * The first one about the same that has no answer yet. One that is looked into without holding
   * its case takes in only what says the same words: stated facts get a triage of their own.
   */
  @Select(
      COLUMNS
          + """
          WHERE joined_to IS NULL AND state != 'CONCLUDED' AND unit = #{unit} AND kind = #{kind}
            AND posting <=> #{posting} AND case_number <=> #{caseNumber}
            AND (facts_hash = #{factsHash} OR case_number IS NOT NULL AND (state = 'RECEIVED' OR holds = 1))
          ORDER BY recorded_at, number LIMIT 1
          """)
  Optional<Objection> first(Objection like);

  /** When it was written down. */
  @Select("SELECT recorded_at FROM publiclist_objection WHERE number = #{number}")
  long recordedAt(String number);

  /** The one with the same words that this officer wrote down for that day. */
  @Select(
      COLUMNS
          + """
          WHERE unit = #{unit} AND kind = #{kind} AND posting <=> #{posting} AND case_number <=> #{caseNumber}
            AND facts_hash = #{factsHash} AND received_on = #{receivedOn} AND received_from = #{receivedFrom}
            AND recorded_by = #{recordedBy}
          LIMIT 1
          """)
  Optional<Objection> same(Objection like);

  /** Those that are overdue first, then the newest. */
  @Select(
      "<script>"
          + COLUMNS
          + "WHERE "
          + IN_UNITS
          + """
             ORDER BY state != 'CONCLUDED' AND joined_to IS NULL AND due_on &lt; #{today} DESC,
                      recorded_at DESC, number DESC
             LIMIT #{limit} OFFSET #{offset}</script>
            """)
  List<Objection> page(
      @Param("units") Collection<String> units,
      @Param("posting") String posting,
      @Param("state") State state,
      @Param("today") LocalDate today,
      @Param("offset") int offset,
      @Param("limit") int limit);

  /** Those about the same, or of the same ward and kind, to which one may be joined. */
  @Select(
      COLUMNS
          + """
          WHERE joined_to IS NULL AND state != 'CONCLUDED' AND unit = #{unit} AND case_number <=> #{caseNumber}
            AND kind NOT IN ('COMPLAINT', 'DENUNCIATION') AND number != #{number}
          ORDER BY recorded_at, number LIMIT 20
          """)
  List<Objection> alike(Objection objection);

  @Select("<script>SELECT COUNT(*) FROM publiclist_objection WHERE " + IN_UNITS + "</script>")
  long count(
      @Param("units") Collection<String> units,
      @Param("posting") String posting,
      @Param("state") State state);

  @Select(
      """
      <script>
      SELECT joined_to AS number, COUNT(*) AS times FROM publiclist_objection
      WHERE joined_to IN <foreach item="n" collection="numbers" open="(" separator="," close=")">#{n}</foreach>
      GROUP BY joined_to
      </script>
      """)
  List<Repeats> repeats(@Param("numbers") Collection<String> numbers);

  @Update(
      """
      UPDATE publiclist_objection
      SET kind = #{t.kind}, ruling = #{t.ruling}, assigned_to = #{t.assignedTo}, referred_to = #{t.referredTo},
          join_wanted = #{t.joinTo}, note = #{t.note}
      WHERE number = #{number}
      """)
  void enterTriage(@Param("number") String number, @Param("t") TriageEntry triage);

  @Update(
      """
      UPDATE publiclist_objection
      SET state = 'OPEN', office = #{office}, due_on = #{dueOn}, holds = #{holds}
      WHERE number = #{number}
      """)
  void open(
      @Param("number") String number,
      @Param("office") Office office,
      @Param("dueOn") LocalDate dueOn,
      @Param("holds") boolean holds);

  /** Joins it, and those that were joined to it. */
  @Update(
      "UPDATE publiclist_objection SET joined_to = #{first} WHERE number = #{number} OR joined_to = #{number}")
  void join(@Param("number") String number, @Param("first") String first);

  @Update(
      "UPDATE publiclist_objection SET office = #{office}, due_on = #{dueOn} WHERE number = #{number}")
  void goUp(
      @Param("number") String number,
      @Param("office") Office office,
      @Param("dueOn") LocalDate dueOn);

  @Update(
      """
      UPDATE publiclist_objection SET outcome = #{c.outcome}, reason = #{c.reason}, article = #{c.article}
      WHERE number = #{number} AND state = 'OPEN'
      """)
  void enterConclusion(@Param("number") String number, @Param("c") ConclusionEntry conclusion);

  /** It and those joined to it have the same answer. */
  @Update(
      """
      UPDATE publiclist_objection
      SET state = 'CONCLUDED', outcome = #{outcome}, reason = #{reason}, article = #{article},
          holds = IF(number = #{number}, #{holds}, 0), concluded_by = #{by}, concluded_at = #{at}
      WHERE number = #{number} OR joined_to = #{number}
      """)
  void conclude(
      @Param("number") String number,
      @Param("outcome") Outcome outcome,
      @Param("reason") String reason,
      @Param("article") String article,
      @Param("holds") boolean holds,
      @Param("by") String by,
      @Param("at") long at);

  @Update("UPDATE publiclist_objection SET opened_case = #{opened} WHERE number = #{number}")
  void enterCase(@Param("number") String number, @Param("opened") String opened);

  @Select(
      """
      <script>
      SELECT o.number AS `key`, COALESCE(p.scheme, '') AS scheme, CAST(SUBSTRING(o.number, 11) AS UNSIGNED) AS round,
             (SELECT COUNT(*) FROM publiclist_objection j WHERE j.joined_to = o.number) + 1 AS people
      FROM publiclist_objection o LEFT JOIN publiclist_posting p ON p.posting = o.posting
      WHERE o.number IN <foreach item="n" collection="numbers" open="(" separator="," close=")">#{n}</foreach>
      </script>
      """)
  List<Work> work(@Param("numbers") Collection<String> numbers);
}
