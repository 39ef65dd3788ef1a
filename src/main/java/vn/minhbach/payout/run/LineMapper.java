package vn.minhbach.payout.run;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.shared.RateTotal;

/** The lines of runs. */
@Mapper
interface LineMapper {

  /**
   * Enters results of lines that stand there already: many rows in one statement, since each has
   * its own receipt.
   */
  @Insert(
      """
      <script>
      INSERT INTO payout_line (
        run, position, entitlement, case_number, attempt, amount, state, in_flight, result, result_on, receipt_number,
        reason, entered_by)
      VALUES
      <foreach collection="lines" item="line" separator=",">
        (#{run}, #{line.position}, #{line.entitlement}, #{line.caseNumber}, #{line.attempt}, #{line.amount},
        #{line.state}, 1, #{line.result}, #{line.resultOn}, #{line.receiptNumber}, #{line.reason}, #{line.enteredBy})
      </foreach>
      ON DUPLICATE KEY UPDATE
        result = VALUES(result), result_on = VALUES(result_on), receipt_number = VALUES(receipt_number),
        reason = VALUES(reason), entered_by = VALUES(entered_by)
      </script>
      """)
  int enter(String run, List<RunLine> lines);

  /** Puts the planned lines into the run, in cash as far as nothing else is said. */
  @Update(
      """
      UPDATE payout_line SET state = 'IN_RUN', method = 'CASH', result = NULL
      WHERE run = #{run} AND state = 'PLANNED'
      """)
  int prepare(String run);

  @Update(
      """
      <script>
      UPDATE payout_line SET method = 'TRANSFER'
      WHERE run = #{run} AND position IN
      <foreach collection="positions" item="p" open="(" separator="," close=")">#{p}</foreach>
      </script>
      """)
  int transfer(String run, Collection<Integer> positions);

  /** Writes new lines; fails on the key when an entitlement is in another run that is not over. */
  @Insert(
      """
      <script>
      INSERT INTO payout_line (run, position, entitlement, case_number, attempt, amount, state, in_flight)
      VALUES
      <foreach collection="lines" item="line" separator=",">
        (#{run}, #{line.position}, #{line.entitlement}, #{line.caseNumber}, #{line.attempt}, #{line.amount},
        #{line.state}, 1)
      </foreach>
      </script>
      """)
  int insert(String run, List<RunLine> lines);

  @Select(
      """
      SELECT
        position, entitlement, case_number, attempt, amount, method, state, result, result_on, receipt_number, reason,
        entered_by
      FROM payout_line
      WHERE run = #{run}
      ORDER BY position
      """)
  List<RunLine> of(String run);

  /** How often each of these has been tried before. */
  @Select(
      """
      <script>
      SELECT entitlement, MAX(attempt) AS attempts
      FROM payout_line
      WHERE entitlement IN <foreach collection="entitlements" item="id" open="(" separator="," close=")">#{id}</foreach>
      GROUP BY entitlement
      </script>
      """)
  List<Attempts> attempts(Collection<Long> entitlements);

  /** Puts the lines of a run that was not released back to be planned. */
  @Update(
      "UPDATE payout_line SET state = 'PLANNED', method = NULL WHERE run = #{run} AND state = 'IN_RUN'")
  int unprepare(String run);

  /** Ends the attempts of which the result is entered. */
  @Update(
      """
      UPDATE payout_line SET state = UPPER(result), in_flight = NULL
      WHERE run = #{run} AND state = 'IN_RUN' AND result IS NOT NULL
      """)
  int settle(String run);

  /** Takes an entitlement's open attempt out of its run. */
  @Update(
      "UPDATE payout_line SET state = 'OUT', in_flight = NULL WHERE entitlement = #{entitlement} AND in_flight = 1")
  int takeOut(long entitlement);

  /** The runs in which these entitlements can still be paid. */
  @Select(
      """
      <script>
      SELECT DISTINCT run
      FROM payout_line
      WHERE in_flight = 1 AND entitlement IN
      <foreach collection="entitlements" item="id" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  List<String> openRuns(Collection<Long> entitlements);

  /** Lines that count and their sums, as the database counts them, by state and rate. */
  @Select(
      """
      SELECT state AS part, amount AS rate, COUNT(*) AS people, SUM(amount) AS dong
      FROM payout_line
      WHERE run = #{run} AND state != 'OUT'
      GROUP BY state, amount
      """)
  List<RateTotal> totals(String run);
}
