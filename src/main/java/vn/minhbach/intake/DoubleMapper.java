package vn.minhbach.intake;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.shared.RowReference;

/** Which cases repeat rows of other wards, and who waits for whom. */
@Mapper
interface DoubleMapper {

  /** A case that waits, and one of another ward of the same person. */
  record Waiting(String caseNumber, String other) {}

  @Insert(
      """
      <script>
      INSERT INTO intake_double (list_id, sheet_row, doubled_list, doubled_row) VALUES
      <foreach collection="doubles" item="d" separator=",">
        (#{list}, #{d.row}, #{d.repeats.list}, #{d.repeats.row})
      </foreach>
      </script>
      """)
  void insert(@Param("list") long list, @Param("doubles") List<DoubledRow> doubles);

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

  /** Rows of this list that open cases of other wards repeat; their states stand still too. */
  @Select(
      """
      SELECT d.doubled_row FROM intake_double d
      JOIN intake_case c ON c.list_id = d.list_id AND c.sheet_row = d.sheet_row
      WHERE d.doubled_list = #{list} AND d.doubled_row BETWEEN #{from} AND #{to}
        AND c.state NOT IN ('PAID', 'REFUSED', 'WITHDRAWN', 'REFERRED')
      FOR UPDATE
      """)
  List<Integer> lockRepeated(
      @Param("list") long list, @Param("from") int from, @Param("to") int to);

  /** The cases that wait and are of the same person as one of these. */
  @Select(
      """
      <script>
      SELECT w.case_number, c.case_number AS other FROM intake_case c
      JOIN intake_double d ON d.doubled_list = c.list_id AND d.doubled_row = c.sheet_row
      JOIN intake_case w ON w.list_id = d.list_id AND w.sheet_row = d.sheet_row
      WHERE w.state = 'WAITING_OTHER_WARD' AND c.case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      UNION
      SELECT w.case_number, c.case_number AS other FROM intake_case c
      JOIN intake_double d ON d.list_id = c.list_id AND d.sheet_row = c.sheet_row
      JOIN intake_case w ON w.list_id = d.doubled_list AND w.sheet_row = d.doubled_row
      WHERE w.state = 'WAITING_OTHER_WARD' AND c.case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<Waiting> waitingFor(@Param("cases") Collection<String> cases);

  /** Of these cases those that wait; nobody else releases them before this transaction ends. */
  @Select(
      """
      <script>
      SELECT case_number FROM intake_case WHERE state = 'WAITING_OTHER_WARD' AND case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      ORDER BY case_number FOR UPDATE
      </script>
      """)
  List<String> lockWaiting(@Param("cases") Collection<String> cases);

  /**
   * Of these waiting cases those that have to go on waiting: another open case of the person does
   * not wait, or has waited longer.
   */
  @Select(
      """
      <script>
      SELECT w.case_number FROM intake_case w
      JOIN intake_double d ON d.list_id = w.list_id AND d.sheet_row = w.sheet_row
      JOIN intake_case o ON o.list_id = d.doubled_list AND o.sheet_row = d.doubled_row
      WHERE o.state NOT IN ('PAID', 'REFUSED', 'WITHDRAWN', 'REFERRED')
        AND (o.state &lt;&gt; 'WAITING_OTHER_WARD' OR (o.opened_at, o.case_number) &lt; (w.opened_at, w.case_number))
        AND w.case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      UNION
      SELECT w.case_number FROM intake_case w
      JOIN intake_double d ON d.doubled_list = w.list_id AND d.doubled_row = w.sheet_row
      JOIN intake_case o ON o.list_id = d.list_id AND o.sheet_row = d.sheet_row
      WHERE o.state NOT IN ('PAID', 'REFUSED', 'WITHDRAWN', 'REFERRED')
        AND (o.state &lt;&gt; 'WAITING_OTHER_WARD' OR (o.opened_at, o.case_number) &lt; (w.opened_at, w.case_number))
        AND w.case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<String> stillWaiting(@Param("cases") Collection<String> cases);
}
