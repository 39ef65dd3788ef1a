package vn.minhbach.intake;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.shared.RowReference;
import vn.minhbach.workflow.Work;

@Mapper
interface CaseMapper {

  @Select("SELECT opened_at FROM intake_case WHERE case_number = #{number}")
  long openedAt(String number);

  @Select(
      """
      <script>
      SELECT case_number, scheme, unit, person, state, amount, list_id AS list, sheet_row AS `row`, neighbourhood
      FROM intake_case WHERE case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<SupportCase> find(@Param("cases") Collection<String> cases);

  @Select(
      """
      SELECT case_number, scheme, unit, person, state, amount, list_id AS list, sheet_row AS `row`, neighbourhood
      FROM intake_case WHERE unit = #{unit} AND scheme = #{scheme} AND state = #{state}
      ORDER BY case_number LIMIT #{limit}
      """)
  List<SupportCase> inState(
      @Param("unit") String unit,
      @Param("scheme") String scheme,
      @Param("state") CaseState state,
      @Param("limit") int limit);

  @Select(
      """
      <script>
      SELECT unit, scheme, COUNT(*) AS people, CAST(SUM(amount) AS SIGNED) AS dong FROM intake_case
      WHERE unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
        AND state = #{state}
      GROUP BY unit, scheme ORDER BY unit, scheme
      </script>
      """)
  List<CaseTotal> totals(@Param("units") Collection<String> units, @Param("state") CaseState state);

  @Update(
      """
      <script>
      UPDATE intake_case SET state = #{to}, state_since = #{now} WHERE state = #{from} AND case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  int move(
      @Param("cases") Collection<String> cases,
      @Param("from") CaseState from,
      @Param("to") CaseState to,
      @Param("now") long now);

  @Select(
      """
      <script>
      SELECT case_number, scheme, unit, person, state, amount, list_id AS list, sheet_row AS `row`, neighbourhood
      FROM intake_case WHERE (list_id, sheet_row) IN
      <foreach collection="rows" item="r" open="(" separator="," close=")">(#{r.list}, #{r.row})</foreach>
      </script>
      """)
  List<SupportCase> ofRows(@Param("rows") Collection<RowReference> rows);

  @Insert(
      """
      <script>
      INSERT INTO intake_case (case_number, list_id, sheet_row, scheme, unit, person, amount, neighbourhood, state,
                               opened_at, state_since, receipt_code) VALUES
      <foreach collection="cases" item="c" separator=",">
        (#{c.caseNumber}, #{c.list}, #{c.row}, #{c.scheme}, #{c.unit}, #{c.person}, #{c.amount}, #{c.neighbourhood},
         #{c.state}, #{now}, #{now}, #{c.receiptCode})
      </foreach>
      </script>
      """)
  void insert(@Param("cases") List<NewCase> cases, @Param("now") long now);

  @Insert(
      """
      INSERT INTO intake_serial (unit, year, last_serial) VALUES (#{unit}, #{year}, #{count})
      ON DUPLICATE KEY UPDATE last_serial = last_serial + VALUES(last_serial)
      """)
  void takeSerials(@Param("unit") String unit, @Param("year") int year, @Param("count") int count);

  @Select("SELECT last_serial FROM intake_serial WHERE unit = #{unit} AND year = #{year}")
  long lastSerial(@Param("unit") String unit, @Param("year") int year);

  /** What the tasks about these are about. */
  @Select(
      """
      <script>
      SELECT case_number AS `key`, scheme, list_id AS `round`, 1 AS people
      FROM intake_case WHERE case_number IN
      <foreach collection="keys" item="k" open="(" separator="," close=")">#{k}</foreach>
      </script>
      """)
  List<Work> work(@Param("keys") Collection<String> keys);
}
