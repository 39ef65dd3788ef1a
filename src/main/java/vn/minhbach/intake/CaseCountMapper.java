package vn.minhbach.intake;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CaseCountMapper extends CaseCounts {

  String WANTED =
      """
      FROM intake_case
      WHERE unit = #{wanted.unit} AND scheme = #{wanted.scheme} AND state IN
      <foreach collection="wanted.states" item="s" open="(" separator="," close=")">#{s}</foreach>
      <if test="!wanted.without.isEmpty()">AND case_number NOT IN
      <foreach collection="wanted.without" item="c" open="(" separator="," close=")">#{c}</foreach></if>
      """;

  @Override
  @Select(
      """
      <script>
      SELECT unit, scheme, state, COUNT(*) AS people, SUM(amount) AS dong
      FROM intake_case
      WHERE unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      GROUP BY unit, scheme, state
      </script>
      """)
  List<CaseCount> of(@Param("units") Collection<String> units);

  @Override
  @Select("<script>SELECT COUNT(*) " + WANTED + "</script>")
  long count(@Param("wanted") Wanted wanted);

  @Override
  @Select(
      "<script>SELECT case_number, scheme, unit, person, state, amount, list_id AS list, sheet_row AS `row`,"
          + " neighbourhood "
          + WANTED
          + "ORDER BY case_number LIMIT #{limit} OFFSET #{offset}</script>")
  List<SupportCase> list(
      @Param("wanted") Wanted wanted, @Param("offset") int offset, @Param("limit") int limit);
}
