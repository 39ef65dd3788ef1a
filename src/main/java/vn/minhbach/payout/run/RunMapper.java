package vn.minhbach.payout.run;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.workflow.Work;

/** The runs. */
@Mapper
interface RunMapper {

  String COLUMNS = "SELECT number, unit, scheme, dossier, state, opened_at FROM payout_run ";

  @Insert(
      """
      INSERT INTO payout_run (number, unit, scheme, dossier, state, opened_at)
      VALUES (#{number}, #{unit}, #{scheme}, #{dossier}, #{state}, #{openedAt})
      """)
  int insert(Run run);

  @Select(COLUMNS + "WHERE number = #{number}")
  Run find(String number);

  @Select(COLUMNS + "WHERE number = #{number} FOR UPDATE")
  Run lock(String number);

  /** Locks these in the order of their numbers. */
  @Select(
      "<script>"
          + COLUMNS
          + """
            WHERE number IN <foreach collection="numbers" item="n" open="(" separator="," close=")">#{n}</foreach>
            ORDER BY number
            FOR UPDATE
            </script>
            """)
  List<Run> lockAll(Collection<String> numbers);

  @Update("UPDATE payout_run SET state = #{to} WHERE number = #{number} AND state = #{from}")
  int move(String number, RunState from, RunState to);

  /**
   * The newest runs of these units, at most {@code limit}; {@code state} and {@code dossier} null
   * for any.
   */
  @Select(
      "<script>"
          + COLUMNS
          + """
            WHERE unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
            <if test="state != null">AND state = #{state}</if>
            <if test="dossier != null">AND dossier = #{dossier}</if>
            ORDER BY opened_at DESC, number DESC
            LIMIT #{limit}
            </script>
            """)
  List<Run> newest(Collection<String> units, RunState state, String dossier, int limit);

  /**
   * Advances the ward's count of this year's runs; the row is held until the number is used or
   * given back.
   */
  @Insert(
      """
      INSERT INTO payout_serial (unit, of_year, last_serial) VALUES (#{unit}, #{year}, 1)
      ON DUPLICATE KEY UPDATE last_serial = last_serial + 1
      """)
  int advance(String unit, int year);

  @Select(COLUMNS + "ORDER BY number")
  List<Run> all();

  @Select("SELECT last_serial FROM payout_serial WHERE unit = #{unit} AND of_year = #{year}")
  int last(String unit, int year);

  String CHOSEN =
      """
      WHERE r.unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      <if test="state != null">AND r.state = #{state}</if>
      """;

  @Select("<script>SELECT COUNT(*) FROM payout_run r " + CHOSEN + "</script>")
  long count(Collection<String> units, RunState state);

  /** The newest first, each with what its lines come to. */
  @Select(
      """
      <script>
      SELECT r.number, r.unit, r.scheme, r.dossier, r.state, r.opened_at, COUNT(l.run) AS people,
        COALESCE(SUM(l.amount), 0) AS dong, COALESCE(SUM(l.state = 'PAID'), 0) AS paid,
        COALESCE(SUM(l.state IN ('PLANNED', 'IN_RUN')), 0) AS open
      FROM (SELECT * FROM payout_run r
      """
          + CHOSEN
          + """
            ORDER BY r.opened_at DESC, r.number DESC LIMIT #{limit} OFFSET #{offset}) r
            LEFT JOIN payout_line l ON l.run = r.number AND l.state != 'OUT'
            GROUP BY r.number, r.unit, r.scheme, r.dossier, r.state, r.opened_at
            ORDER BY r.opened_at DESC, r.number DESC
            </script>
            """)
  List<RunRow> page(Collection<String> units, RunState state, int limit, int offset);

  /** What the tasks about these are about. */
  @Select(
      """
      <script>
      SELECT number AS `key`, scheme, CAST(SUBSTRING_INDEX(number, '-', -1) AS UNSIGNED) AS `round`,
        (SELECT COUNT(*) FROM payout_line WHERE run = payout_run.number AND payout_line.state != 'OUT') AS people
      FROM payout_run WHERE number IN
      <foreach collection="keys" item="k" open="(" separator="," close=")">#{k}</foreach>
      </script>
      """)
  List<Work> work(@Param("keys") Collection<String> keys);
}
