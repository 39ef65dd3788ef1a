package vn.minhbach.access;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ActingMapper {

  @Select(
      """
      <script>
      SELECT COUNT(*) FROM access_deputy d
      JOIN access_officer a ON a.user_name = d.deputy
      JOIN access_officer o ON o.user_name = d.instead_of AND o.unit = #{unit}
      JOIN access_role r ON r.user_name = o.user_name AND r.role = #{role}
      WHERE #{day} BETWEEN d.from_day AND d.to_day
        AND (d.ended_at IS NULL OR d.ended_at &gt;= #{begins})
        <if test="person != null">AND a.person = #{person}</if>
      </script>
      """)
  int acting(
      @Param("role") Role role,
      @Param("unit") String unit,
      @Param("person") String person,
      @Param("day") LocalDate day,
      @Param("begins") long begins);
}
