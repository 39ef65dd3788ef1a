package vn.minhbach.workflow.delivery;

import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface UndeliveredMapper {

  @Insert(
      """
      INSERT INTO workflow_undelivered (case_number, message, outcome, reason, recorded_at)
      VALUES (#{caseNumber}, #{message}, #{outcome}, #{reason}, #{recordedAt})
      ON DUPLICATE KEY UPDATE reason = VALUES(reason), recorded_at = VALUES(recorded_at)
      """)
  void insert(
      @Param("caseNumber") String caseNumber,
      @Param("message") String message,
      @Param("outcome") String outcome,
      @Param("reason") String reason,
      @Param("recordedAt") long recordedAt);

  @Select(
      """
      SELECT id, case_number, message, outcome, reason, recorded_at FROM workflow_undelivered ORDER BY id LIMIT 200
      """)
  List<Undelivered> oldest();

  @Select(
      """
      SELECT id, case_number, message, outcome, reason, recorded_at FROM workflow_undelivered
      WHERE id = #{id} FOR UPDATE
      """)
  Undelivered lock(@Param("id") long id);

  /**
   * How many cases from this one on the job has told or given up; 0 when it has not come to this
   * one.
   */
  @Select(
      """
      SELECT COALESCE(MAX(cases), 0) FROM workflow_delivered WHERE job = #{job} AND first_case = #{firstCase}
      """)
  int delivered(@Param("job") String job, @Param("firstCase") String firstCase);

  /** Returns 0 when the job has come to this chunk before. */
  @Insert(
      """
      INSERT IGNORE INTO workflow_delivered (job, first_case, cases, delivered_at)
      VALUES (#{job}, #{firstCase}, #{cases}, #{now})
      """)
  int mark(
      @Param("job") String job,
      @Param("firstCase") String firstCase,
      @Param("cases") int cases,
      @Param("now") long now);

  /** Which of the cases have a process, or had one. */
  @Select(
      """
      <script>
      SELECT BUSINESS_KEY_ FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  Set<String> opened(@Param("cases") List<String> cases);

  @Select("SELECT COUNT(*) FROM ACT_RU_JOB WHERE HANDLER_TYPE_ = #{type}")
  long chunksOnTheirWay(@Param("type") String type);

  @Delete("DELETE FROM workflow_undelivered WHERE id = #{id}")
  void delete(@Param("id") long id);
}
