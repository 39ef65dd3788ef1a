package vn.minhbach.workflow.jobs;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads what the engine keeps of jobs that have no tries left. */
@Mapper
interface FailedJobMapper {

  String FAILED =
      """
      <script>
      SELECT j.ID_ AS id, COALESCE(j.TENANT_ID_, #{city}) AS unit, j.PROCESS_DEF_KEY_ AS process,
             e.BUSINESS_KEY_ AS `key`, COALESCE(j.FAILED_ACT_ID_, j.HANDLER_TYPE_) AS activity,
             i.INCIDENT_TIMESTAMP_ AS failed_at
      FROM ACT_RU_JOB j
      LEFT JOIN ACT_RU_EXECUTION e ON e.ID_ = j.PROCESS_INSTANCE_ID_
      LEFT JOIN ACT_RU_INCIDENT i ON i.CONFIGURATION_ = j.ID_ AND i.INCIDENT_TYPE_ = 'failedJob'
      WHERE j.RETRIES_ = 0 AND COALESCE(j.TENANT_ID_, #{city}) IN
      <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      """;

  @Select(FAILED + " ORDER BY j.CREATE_TIME_, j.ID_ LIMIT 200 </script>")
  List<FailedJob> in(@Param("units") Collection<String> units, @Param("city") String city);

  @Select(FAILED + " AND j.ID_ = #{id} </script>")
  FailedJob find(
      @Param("id") String id, @Param("units") Collection<String> units, @Param("city") String city);
}
