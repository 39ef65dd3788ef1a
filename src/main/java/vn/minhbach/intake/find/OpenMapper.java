package vn.minhbach.intake.find;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The cases that are open at verification. */
@Mapper
interface OpenMapper {

  String LINE =
      """
      <script>
      SELECT c.case_number, c.list_id AS list, c.sheet_row AS `row`, c.unit, c.scheme, c.state, c.state_since AS since, c.neighbourhood, r.full_name, r.birth_date,
             r.birth_year, r.findings
      """;

  String OPEN =
      """
      FROM intake_case c JOIN intake_row r ON r.list_id = c.list_id AND r.sheet_row = c.sheet_row
      WHERE c.unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
        AND c.state IN ('TO_VERIFY', 'WAITING_OTHER_WARD')
      """;

  String WISHED =
      """
      <if test="scheme != null">AND c.scheme = #{scheme}</if>
      <if test="neighbourhood != null">AND c.neighbourhood = #{neighbourhood}</if>
      """;

  @Select(
      LINE
          + OPEN
          + WISHED
          + """
      AND c.state = #{state}
      <if test="show == 'WITH_FINDINGS'">AND r.findings &lt;&gt; '[]'</if>
      <if test="show == 'WITHOUT_FINDINGS'">AND r.findings = '[]'</if>
      <if test="show == 'OVERDUE'">AND c.state_since &lt; #{overdueBefore}</if>
      ORDER BY <if test="byDue">c.state_since,</if> r.name_order, c.case_number LIMIT #{limit} OFFSET #{offset}
      </script>
      """)
  List<OpenRow> page(
      @Param("units") Collection<String> units,
      @Param("scheme") String scheme,
      @Param("neighbourhood") String neighbourhood,
      @Param("state") String state,
      @Param("show") String show,
      @Param("byDue") boolean byDue,
      @Param("overdueBefore") long overdueBefore,
      @Param("limit") int limit,
      @Param("offset") int offset);

  @Select(
      """
      <script>
      SELECT COUNT(CASE WHEN c.state = 'TO_VERIFY' THEN 1 END) AS `all`,
             COUNT(CASE WHEN c.state = 'TO_VERIFY' AND r.findings &lt;&gt; '[]' THEN 1 END) AS with_findings,
             COUNT(CASE WHEN c.state = 'TO_VERIFY' AND c.state_since &lt; #{overdueBefore} THEN 1 END) AS overdue,
             COUNT(CASE WHEN c.state = 'WAITING_OTHER_WARD' THEN 1 END) AS waiting
      """
          + OPEN
          + WISHED
          + "</script>")
  OpenCounts counts(
      @Param("units") Collection<String> units,
      @Param("scheme") String scheme,
      @Param("neighbourhood") String neighbourhood,
      @Param("overdueBefore") long overdueBefore);

  @Select("<script>SELECT DISTINCT c.neighbourhood " + OPEN + "</script>")
  List<String> neighbourhoods(@Param("units") Collection<String> units);

  @Select(
      LINE
          + OPEN
          + """
      AND c.case_number IN <foreach collection="cases" item="n" open="(" separator="," close=")">#{n}</foreach>
      FOR UPDATE
      </script>
      """)
  List<OpenRow> lock(
      @Param("units") Collection<String> units, @Param("cases") Collection<String> cases);

  @Select(
      LINE
          + OPEN
          + """
      AND c.state = 'TO_VERIFY' AND r.findings LIKE '%"sameAs":{%' ORDER BY c.case_number
      </script>
      """)
  List<OpenRow> comparing(@Param("units") Collection<String> units);
}
