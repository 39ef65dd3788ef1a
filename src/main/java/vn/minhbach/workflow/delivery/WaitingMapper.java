package vn.minhbach.workflow.delivery;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads the engine's own tables: its queries take one business key at a time. */
@Mapper
interface WaitingMapper {

  @Select(
      """
      <script>
      SELECT p.BUSINESS_KEY_ AS case_number, s.EXECUTION_ID_ AS id
      FROM ACT_RU_EXECUTION p
      JOIN ACT_RU_EVENT_SUBSCR s ON s.PROC_INST_ID_ = p.ID_ AND s.EVENT_NAME_ = #{message}
      WHERE p.BUSINESS_KEY_ IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<Waiting> executions(@Param("message") String message, @Param("cases") List<String> cases);

  @Select(
      """
      <script>
      SELECT p.BUSINESS_KEY_ AS case_number, t.ID_ AS id
      FROM ACT_RU_EXECUTION p
      JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = p.ID_ AND t.TASK_DEF_KEY_ = #{task}
      WHERE p.BUSINESS_KEY_ IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<Waiting> tasks(@Param("task") String task, @Param("cases") List<String> cases);

  @Select(
      """
      <script>
      SELECT BUSINESS_KEY_ FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<String> opened(@Param("cases") List<String> cases);
}
