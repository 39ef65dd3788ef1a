package vn.minhbach.decision;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.decision.list.EarlierLine;
import vn.minhbach.decision.list.Line;
import vn.minhbach.shared.RateTotal;

/** The lines of dossiers. */
@Mapper
interface LineMapper {

  /** Inserts lines, or changes opinion and ruling of those that stand there already. */
  @Insert(
      """
      <script>
      INSERT INTO decision_line (
        dossier, position, case_number, proposed, amount, opinion, remark, opinion_by, ruling, reason, article)
      VALUES
      <foreach collection="lines" item="line" separator=",">
        (#{dossier}, #{line.position}, #{line.caseNumber}, #{line.proposed}, #{line.amount}, #{line.opinion},
        #{line.remark}, #{line.opinionBy}, #{line.ruling}, #{line.reason}, #{line.article})
      </foreach>
      ON DUPLICATE KEY UPDATE
        opinion = VALUES(opinion), remark = VALUES(remark), opinion_by = VALUES(opinion_by),
        ruling = VALUES(ruling), reason = VALUES(reason), article = VALUES(article)
      </script>
      """)
  int put(String dossier, List<Line> lines);

  @Select(
      """
      SELECT
        position, case_number AS caseNumber, proposed, amount, opinion, remark, opinion_by AS opinionBy, ruling, reason,
        article, outcome
      FROM decision_line
      WHERE dossier = #{dossier}
      ORDER BY position
      """)
  List<Line> of(String dossier);

  /** Ends the lines that the Labour office sends back. */
  @Update(
      """
      UPDATE decision_line SET outcome = 'sentBack'
      WHERE dossier = #{dossier} AND opinion = 'sendBack' AND outcome IS NULL
      """)
  int sendBack(String dossier);

  /** Ends the lines that are left as their ruling says. */
  @Update(
      """
      UPDATE decision_line SET outcome = ruling
      WHERE dossier = #{dossier} AND outcome IS NULL AND ruling IS NOT NULL
      """)
  int conclude(String dossier);

  /** Lines and their sums as the database counts them, by outcome and rate. */
  @Select(
      """
      SELECT COALESCE(outcome, 'open') AS part, amount AS rate, COUNT(*) AS people, SUM(amount) AS dong
      FROM decision_line
      WHERE dossier = #{dossier}
      GROUP BY outcome, amount
      """)
  List<RateTotal> totals(String dossier);

  /** Which lines are approved in these dossiers. */
  @Select(
      """
      <script>
      SELECT dossier, case_number AS caseNumber, proposed, amount
      FROM decision_line
      WHERE outcome = 'approved' AND dossier IN
      <foreach collection="dossiers" item="d" open="(" separator="," close=")">#{d}</foreach>
      ORDER BY dossier, position
      </script>
      """)
  List<ApprovedLine> approved(Collection<String> dossiers);

  /**
   * Lines that went back to the ward before a dossier was prepared, oldest first; those of cases
   * that stand on another list by now are absent.
   */
  @Select(
      """
      SELECT l.case_number, l.dossier, l.proposed, l.amount, l.opinion, l.remark, l.reason, l.opinion_by AS sentBackBy
      FROM decision_line l
      JOIN decision_dossier d ON d.number = l.dossier
      WHERE d.unit = #{unit} AND d.scheme = #{scheme} AND d.prepared_at <= #{preparedAt} AND d.number <> #{number}
        AND l.outcome = 'sentBack'
        AND NOT EXISTS (
          SELECT 1 FROM decision_line o
          WHERE o.case_number = l.case_number AND o.dossier <> #{number}
            AND (o.outcome IS NULL OR o.outcome <> 'sentBack'))
      ORDER BY d.prepared_at, d.number, l.position
      """)
  List<EarlierLine> sentBackBefore(Dossier dossier);

  /** Lines that count, those that went back left out, by ward, scheme and where they stand. */
  @Select(
      """
      <script>
      SELECT d.unit, d.scheme, d.state, l.proposed, l.outcome, COUNT(*) AS people, SUM(l.amount) AS dong
      FROM decision_line l
      JOIN decision_dossier d ON d.number = l.dossier
      WHERE (l.outcome IS NULL OR l.outcome != 'sentBack') AND d.unit IN
      <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      GROUP BY d.unit, d.scheme, d.state, l.proposed, l.outcome
      </script>
      """)
  List<LineFigure> figures(Collection<String> units);

  /** Cases of a ward on its lists that the council had not proposed. */
  @Select(
      """
      SELECT l.case_number
      FROM decision_line l
      JOIN decision_dossier d ON d.number = l.dossier
      WHERE d.unit = #{unit} AND d.scheme = #{scheme} AND l.proposed = 0
        AND (l.outcome IS NULL OR l.outcome <> 'sentBack')
      """)
  List<String> notProposed(String unit, String scheme);
}
