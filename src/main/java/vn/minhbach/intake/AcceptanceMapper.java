package vn.minhbach.intake;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.shared.RowReference;

@Mapper
interface AcceptanceMapper {

  /** The rows that became cases, with the findings of each. */
  record CaseRow(String caseNumber, String findings) {}

  @Select(
      """
      SELECT id, unit, scheme, received_on, status, received_by, received_by_person, row_total, accept_total,
             ineligible_total, review_total, error_total, replaces
      FROM intake_list WHERE id = #{id} FOR UPDATE
      """)
  AcceptedList lock(@Param("id") long id);

  /** The newest list that stands to take the place of this one; null if none does. */
  @Select(
      """
      SELECT MAX(n.id) FROM intake_list l JOIN intake_list n ON n.unit = l.unit AND n.id > l.id
      WHERE l.id = #{id} AND n.status <> 'withdrawn'
        AND (n.corrects = l.id OR FIND_IN_SET(l.id, n.replaces) > 0)
      """)
  Long newerVersion(@Param("id") long id);

  @Update("UPDATE intake_list SET status = 'accepted' WHERE id = #{id} AND status = 'checked'")
  int accept(@Param("id") long id);

  @Update(
      """
      UPDATE intake_list SET status = 'withdrawn', withdrawn = id, withdrawn_reason = #{reason}
      WHERE id = #{id}
      """)
  int withdraw(@Param("id") long id, @Param("reason") String reason);

  /** Has those lists checked again, of which a row was found to repeat one of this list. */
  @Update(
      """
      UPDATE intake_list SET status = 'received'
      WHERE status = 'checked' AND EXISTS (
        SELECT 1 FROM intake_row r
        WHERE r.list_id = intake_list.id AND r.findings LIKE CONCAT('%"list":', #{id}, ',%'))
      """)
  int checkNamingAgain(@Param("id") long id);

  @Select("SELECT COUNT(*) FROM intake_case WHERE list_id = #{id}")
  int cases(@Param("id") long id);

  @Select(
      """
      SELECT sheet_row, findings, full_name, name_key, birth_date, birth_year, sex, id_number, old_number, neighbourhood
      FROM intake_row WHERE list_id = #{id} AND sheet_row > #{after} AND outcome <> 'error'
      ORDER BY sheet_row LIMIT #{limit}
      """)
  List<AcceptedRow> rows(
      @Param("id") long id, @Param("after") int after, @Param("limit") int limit);

  @Select(
      """
      <script>
      SELECT r.unit, r.list_id, r.sheet_row, r.full_name, r.name_key, r.birth_date, r.birth_year, r.sex, r.id_number,
             r.old_number
      FROM intake_row r JOIN intake_list l ON l.id = r.list_id
      WHERE l.status = 'checked' AND r.outcome &lt;&gt; 'error' AND (r.list_id, r.sheet_row) IN
      <foreach collection="rows" item="r" open="(" separator="," close=")">(#{r.list}, #{r.row})</foreach>
      </script>
      """)
  List<WaitingRow> waiting(@Param("rows") Collection<RowReference> rows);

  @Select(
      """
      <script>
      SELECT c.case_number, r.findings
      FROM intake_case c JOIN intake_row r ON r.list_id = c.list_id AND r.sheet_row = c.sheet_row
      WHERE c.case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<CaseRow> findings(@Param("cases") Collection<String> cases);

  @Select(
      """
      <script>
      SELECT c.case_number, r.full_name, r.birth_date, r.birth_year, r.sex, r.id_number, c.neighbourhood,
             COALESCE(NULLIF(r.temporary_address, ''), r.permanent_address) AS address, r.phone,
             IF(r.payment_method = 'cash', NULL, r.account) AS account,
             IF(r.payment_method = 'cash', NULL, r.bank) AS bank
      FROM intake_case c JOIN intake_row r ON r.list_id = c.list_id AND r.sheet_row = c.sheet_row
      WHERE c.case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<Applicant> applicants(@Param("cases") Collection<String> cases);
}
