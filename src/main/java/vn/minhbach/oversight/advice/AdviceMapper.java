package vn.minhbach.oversight.advice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads recommendations and comments as the monitor's login sees them. */
interface AdviceMapper {

  /**
   * Whose recommendations are listed.
   *
   * @param addressees null for all, as monitors see them
   * @param state empty for all; OVERDUE for those that wait past their day
   */
  record Wish(
      Collection<String> units, Collection<String> addressees, String state, LocalDate today) {}

  String COLUMNS = "SELECT number, unit, subject, addressee, state, due_on, written_by, written_at";

  String AMONG =
"""
 FROM oversight_recommendation
WHERE unit IN <foreach collection="w.units" item="u" open="(" separator="," close=")">#{u}</foreach>
<if test="w.addressees != null">AND addressee IN <foreach collection="w.addressees" item="a" open="(" separator="," close=")">#{a}</foreach></if>
<if test="w.state == 'OVERDUE'">AND state = 'WAITING' AND due_on &lt; #{w.today}</if>
<if test="w.state != '' and w.state != 'OVERDUE'">AND state = #{w.state}</if>
""";

  @Select("<script>SELECT COUNT(*)" + AMONG + "</script>")
  long count(@Param("w") Wish wish);

  @Select(
      "<script>"
          + COLUMNS
          + AMONG
          +
"""
 ORDER BY CASE state WHEN 'WAITING' THEN 1 WHEN 'ANSWERED' THEN 2 ELSE 3 END, due_on, number
LIMIT #{limit} OFFSET #{offset}</script>
""")
  List<Advice> list(@Param("w") Wish wish, @Param("offset") int offset, @Param("limit") int limit);

  /** Null when there is none. */
  @Select(COLUMNS + " FROM oversight_recommendation WHERE number = #{number}")
  Advice find(String number);

  @Select(COLUMNS + " FROM oversight_recommendation WHERE subject = #{subject} ORDER BY number")
  List<Advice> about(String subject);

  @Select(
      """
      SELECT position, kind, content, due_on, written_by, written_at
      FROM oversight_recommendation_word WHERE number = #{number} ORDER BY position
      """)
  List<Word> words(String number);

  String OF_UNITS =
      " FROM oversight_remark WHERE unit IN <foreach collection='units' item='u' open='('"
          + " separator=',' close=')'>#{u}</foreach>";

  @Select("<script>SELECT COUNT(*)" + OF_UNITS + "</script>")
  long countComments(@Param("units") Collection<String> units);

  @Select(
      "<script>SELECT subject, unit, content, written_by, written_at"
          + OF_UNITS
          + " ORDER BY id DESC LIMIT #{limit} OFFSET #{offset}</script>")
  List<Comment> comments(
      @Param("units") Collection<String> units,
      @Param("offset") int offset,
      @Param("limit") int limit);

  /** The newest on one case or list. */
  @Select(
      """
      SELECT subject, unit, content, written_by, written_at
      FROM oversight_remark WHERE subject = #{subject} ORDER BY id DESC LIMIT #{limit}
      """)
  List<Comment> on(@Param("subject") String subject, @Param("limit") int limit);
}
