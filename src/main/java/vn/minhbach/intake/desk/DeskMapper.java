package vn.minhbach.intake.desk;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.intake.CaseState;

@Mapper
interface DeskMapper {

  /**
   * A case that was typed.
   *
   * @param scans how many it has
   */
  record Typed(
      String caseNumber, String fullName, LocalDate receivedOn, CaseState state, int scans) {}

  /** The cases that a ward's officers typed last. */
  @Select(
      """
      SELECT c.case_number, r.full_name, l.received_on, c.state,
             (SELECT COUNT(*) FROM intake_scan s WHERE s.case_number = c.case_number) AS scans
      FROM intake_list l
      JOIN intake_case c ON c.list_id = l.id
      JOIN intake_row r ON r.list_id = c.list_id AND r.sheet_row = c.sheet_row
      WHERE l.unit = #{unit} AND l.source = 'desk'
      ORDER BY l.id DESC LIMIT #{limit}
      """)
  List<Typed> last(@Param("unit") String unit, @Param("limit") int limit);

  /** The number of the only case of a list of one row. */
  @Select("SELECT case_number FROM intake_case WHERE list_id = #{list}")
  String ofList(@Param("list") long list);

  /** Where that case stands. */
  @Select("SELECT state FROM intake_case WHERE list_id = #{list}")
  CaseState state(@Param("list") long list);
}
