package vn.minhbach.oversight.acts;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Counts what officers did. */
interface ActsMapper {

  String AMONG =
"""
 FROM oversight_act
WHERE recorded_at BETWEEN #{of.from} AND #{of.to}
  AND unit IN <foreach collection="of.units" item="u" open="(" separator="," close=")">#{u}</foreach>
<if test="of.officer != ''">AND officer = #{of.officer}</if>
<if test="of.fact != ''">AND fact = #{of.fact}</if>
""";

  @Select(
      "<script>SELECT officer, role, unit, fact, COUNT(*) AS times,"
          + " COUNT(DISTINCT CASE WHEN stream LIKE 'case:%' THEN stream END) AS cases,"
          + " MAX(recorded_at) AS last_at"
          + AMONG
          + """
           GROUP BY officer, role, unit, fact ORDER BY unit, officer, times DESC, fact
          LIMIT #{limit} OFFSET #{offset}</script>
          """)
  List<Doing> doings(
      @Param("of") ActsQuery of, @Param("offset") int offset, @Param("limit") int limit);

  @Select(
      "<script>SELECT COUNT(*) FROM (SELECT 1"
          + AMONG
          + " GROUP BY officer, role, unit, fact) doings</script>")
  long countDoings(@Param("of") ActsQuery of);

  @Select(
      "<script>SELECT stream, number, recorded_at"
          + AMONG
          + " ORDER BY recorded_at DESC, stream, number LIMIT #{limit} OFFSET #{offset}</script>")
  List<OneAct> acts(
      @Param("of") ActsQuery of, @Param("offset") int offset, @Param("limit") int limit);

  @Select("<script>SELECT COUNT(*)" + AMONG + "</script>")
  long count(@Param("of") ActsQuery of);
}
