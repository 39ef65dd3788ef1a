package vn.minhbach.oversight.look;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Counts looks at personal data. */
interface LookMapper {

  /**
   * Whose looks, at what, when.
   *
   * @param from UTC microseconds
   * @param to UTC microseconds, included
   * @param officer empty for all
   * @param subject empty for all
   */
  record Wish(Collection<String> units, long from, long to, String officer, String subject) {}

  String AMONG =
"""
 FROM oversight_look
WHERE recorded_at BETWEEN #{w.from} AND #{w.to}
  AND unit IN <foreach collection="w.units" item="u" open="(" separator="," close=")">#{u}</foreach>
<if test="w.officer != ''">AND officer = #{w.officer}</if>
<if test="w.subject != ''">AND subject = #{w.subject}</if>
""";

  /** A refused look was first written down as a look. */
  @Select(
      "<script>SELECT officer, unit, look, SUM(IF(refused, -1, 1)) AS allowed, SUM(refused) AS"
          + " refused, COUNT(DISTINCT subject) AS subjects, MAX(recorded_at) AS last_at"
          + AMONG
          + """
           GROUP BY officer, unit, look ORDER BY allowed DESC, officer, look
          LIMIT #{limit} OFFSET #{offset}</script>
          """)
  List<Looking> lookings(
      @Param("w") Wish wish, @Param("offset") int offset, @Param("limit") int limit);

  @Select(
      "<script>SELECT COUNT(*) FROM (SELECT 1"
          + AMONG
          + " GROUP BY officer, unit, look) lookings</script>")
  long countLookings(@Param("w") Wish wish);

  @Select(
      "<script>SELECT officer, unit, look, subject, refused, recorded_at AS at"
          + AMONG
          + " ORDER BY recorded_at DESC, stream, number DESC LIMIT #{limit} OFFSET"
          + " #{offset}</script>")
  List<OneLook> looks(
      @Param("w") Wish wish, @Param("offset") int offset, @Param("limit") int limit);

  @Select("<script>SELECT COUNT(*)" + AMONG + "</script>")
  long count(@Param("w") Wish wish);
}
