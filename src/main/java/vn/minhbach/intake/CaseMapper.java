package vn.minhbach.intake;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.shared.RowReference;

@Mapper
interface CaseMapper {

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

  /** A case that waits, and the one of another ward for which it does. */
  record Waiting(String caseNumber, String closed) {}

  @Select(
      """
      <script>
      SELECT waiting.case_number, closed.case_number AS closed FROM intake_case closed
      JOIN intake_case waiting ON waiting.doubled_list = closed.list_id AND waiting.doubled_row = closed.sheet_row
      WHERE waiting.state = 'WAITING_OTHER_WARD' AND closed.case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<Waiting> waitingFor(@Param("cases") Collection<String> cases);

  @Select(
      """
      <script>
      SELECT case_number, scheme, unit, person, state, amount, list_id AS list, sheet_row AS `row`, neighbourhood
      FROM intake_case WHERE (list_id, sheet_row) IN
      <foreach collection="rows" item="r" open="(" separator="," close=")">(#{r.list}, #{r.row})</foreach>
      </script>
      """)
  List<SupportCase> ofRows(@Param("rows") Collection<RowReference> rows);

  /**
   * Of these rows those whose case is open; their states stand still until this transaction ends.
   */
  @Select(
      """
      <script>
      SELECT unit, list_id AS list, sheet_row AS `row` FROM intake_case
      WHERE state NOT IN ('PAID', 'REFUSED', 'WITHDRAWN', 'REFERRED') AND (list_id, sheet_row) IN
      <foreach collection="rows" item="r" open="(" separator="," close=")">(#{r.list}, #{r.row})</foreach>
      FOR UPDATE
      </script>
      """)
  List<RowReference> lockOpen(@Param("rows") Collection<RowReference> rows);

  /**
   * Rows of this list that open cases of other wards repeat, with the case that does; their states
   * stand still too.
   */
  @Select(
      """
      SELECT doubled_row, unit, list_id, sheet_row FROM intake_case
      WHERE doubled_list = #{list} AND doubled_row BETWEEN #{from} AND #{to} AND unit <> #{unit}
        AND state NOT IN ('PAID', 'REFUSED', 'WITHDRAWN', 'REFERRED')
      ORDER BY case_number DESC
      FOR UPDATE
      """)
  List<RepeatedRow> lockRepeating(
      @Param("list") long list,
      @Param("unit") String unit,
      @Param("from") int from,
      @Param("to") int to);

  @Insert(
      """
      <script>
      INSERT INTO intake_case (case_number, list_id, sheet_row, scheme, unit, person, amount, neighbourhood, state,
                               doubled_list, doubled_row, opened_at, state_since) VALUES
      <foreach collection="cases" item="c" separator=",">
        (#{c.caseNumber}, #{c.list}, #{c.row}, #{c.scheme}, #{c.unit}, #{c.person}, #{c.amount}, #{c.neighbourhood},
         #{c.state}, #{c.doubledList}, #{c.doubledRow}, #{now}, #{now})
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
}
