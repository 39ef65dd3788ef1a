package vn.minhbach.intake;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The row behind a case, as its applicant filled it in. */
@Mapper
interface DeclarationMapper {

  @Select(
      """
      <script>
      SELECT c.case_number, l.received_on, r.permanent_address, r.temporary_address, r.occupation, r.workplace,
             r.lost_from, r.lost_to, r.note
      FROM intake_case c
      JOIN intake_list l ON l.id = c.list_id
      JOIN intake_row r ON r.list_id = c.list_id AND r.sheet_row = c.sheet_row
      WHERE c.case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<Declaration> of(@Param("cases") Collection<String> cases);
}
