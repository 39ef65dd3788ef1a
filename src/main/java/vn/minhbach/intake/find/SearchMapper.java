package vn.minhbach.intake.find;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * Finds cases of some units. Names and numbers are sought in {@code intake_row_search} alone, which
 * holds the rows of a unit side by side; only what was found is read.
 */
@Mapper
interface SearchMapper {

  String FOUND =
      """
      <script>
      SELECT c.case_number, c.unit, c.scheme, c.state, r.full_name, r.birth_date, r.birth_year, r.id_number, c.neighbourhood
      """;

  String BY_ROW =
      """
      FROM intake_row r FORCE INDEX (intake_row_search)
      STRAIGHT_JOIN intake_case c ON c.list_id = r.list_id AND c.sheet_row = r.sheet_row
      WHERE r.unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      <if test="name">AND (r.name_key LIKE #{first} OR r.name_key LIKE #{second})</if>
      <if test="!name">AND (r.id_number LIKE #{first} OR r.old_number LIKE #{second})</if>
      """;

  @Select("<script>SELECT COUNT(*) " + BY_ROW + "</script>")
  long count(
      @Param("units") Collection<String> units,
      @Param("name") boolean name,
      @Param("first") String first,
      @Param("second") String second);

  @Select(
      FOUND
          + BY_ROW
          + """
      ORDER BY r.name_order, c.case_number LIMIT #{limit} OFFSET #{offset}
      </script>
      """)
  List<FoundCase> page(
      @Param("units") Collection<String> units,
      @Param("name") boolean name,
      @Param("first") String first,
      @Param("second") String second,
      @Param("limit") int limit,
      @Param("offset") int offset);

  @Select(
      FOUND
          + """
      FROM intake_case c JOIN intake_row r ON r.list_id = c.list_id AND r.sheet_row = c.sheet_row
      WHERE c.case_number = #{caseNumber}
        AND c.unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      </script>
      """)
  List<FoundCase> one(
      @Param("units") Collection<String> units, @Param("caseNumber") String caseNumber);
}
