package vn.minhbach.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface OfficerMapper {

  String COLUMNS =
"""
SELECT o.user_name AS user, o.person, o.full_name, o.password, o.credential, o.unit, o.locked,
  o.must_change,
  CONCAT_WS(',',
    (SELECT GROUP_CONCAT(r.role) FROM access_role r WHERE r.user_name = o.user_name),
    (SELECT GROUP_CONCAT(r.role) FROM access_deputy d
     JOIN access_role r ON r.user_name = d.instead_of
     WHERE d.deputy = o.user_name AND d.ended_at IS NULL
       AND #{today} BETWEEN d.from_day AND d.to_day AND r.role NOT IN (
"""
          + Lent.NEVER
          +
"""
))) AS roles,
(SELECT GROUP_CONCAT(DISTINCT s.unit) FROM access_council_seat s WHERE s.person = o.person) AS sat
FROM access_officer o
""";

  String CONDITION =
"""
WHERE o.locked = FALSE
<if test="users != null">
  AND o.user_name IN <foreach collection="users" item="u" open="(" separator="," close=")">#{u}</foreach>
</if>
<if test="units != null">
  AND o.unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
</if>
<if test="role != null">
  AND (EXISTS (SELECT 1 FROM access_role r WHERE r.user_name = o.user_name AND r.role = #{role})
    OR EXISTS (SELECT 1 FROM access_deputy d JOIN access_role r ON r.user_name = d.instead_of
               WHERE d.deputy = o.user_name AND d.ended_at IS NULL AND r.role = #{role}
                 AND #{today} BETWEEN d.from_day AND d.to_day AND r.role NOT IN (
"""
          + Lent.NEVER
          + "))) </if>";

  @Select(COLUMNS + " WHERE o.user_name = #{user}")
  OfficerRow find(@Param("user") String user, @Param("today") LocalDate today);

  @Select(
      "<script>"
          + COLUMNS
          + CONDITION
          + " ORDER BY o.user_name LIMIT #{limit} OFFSET #{offset}</script>")
  List<OfficerRow> list(
      @Param("users") Collection<String> users,
      @Param("role") Role role,
      @Param("units") Collection<String> units,
      @Param("today") LocalDate today,
      @Param("offset") int offset,
      @Param("limit") int limit);

  @Select("<script>SELECT COUNT(*) FROM access_officer o " + CONDITION + "</script>")
  long count(
      @Param("users") Collection<String> users,
      @Param("role") Role role,
      @Param("units") Collection<String> units,
      @Param("today") LocalDate today);
}
