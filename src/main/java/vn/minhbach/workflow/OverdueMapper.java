package vn.minhbach.workflow;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Counts the engine's tasks by tenant. */
@Mapper
interface OverdueMapper {

  /** Overdue tasks of a unit. */
  record Row(String unit, long tasks) {}

  @Select(
      """
      <script>
      SELECT TENANT_ID_ AS unit, COUNT(*) AS tasks
      FROM ACT_RU_TASK
      WHERE DUE_DATE_ &lt; #{now} AND TENANT_ID_ IN
      <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      GROUP BY TENANT_ID_
      </script>
      """)
  List<Row> byUnit(Collection<String> units, Date now);
}
