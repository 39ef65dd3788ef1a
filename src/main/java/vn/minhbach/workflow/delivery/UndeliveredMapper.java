package vn.minhbach.workflow.delivery;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface UndeliveredMapper {

  @Insert(
      """
      <script>
      INSERT INTO workflow_undelivered (case_number, message, sent_at, outcome, reason, recorded_at) VALUES
      <foreach collection="message.outcomes" index="caseNumber" item="outcome" separator=",">
        (#{caseNumber}, #{message.name}, #{message.sentAt}, #{outcome}, #{reason}, #{recordedAt})
      </foreach>
      ON DUPLICATE KEY UPDATE reason = VALUES(reason), recorded_at = VALUES(recorded_at)
      </script>
      """)
  void insert(
      @Param("message") CaseMessage message,
      @Param("reason") String reason,
      @Param("recordedAt") long recordedAt);

  @Select(
      """
      SELECT id, case_number, message, sent_at, outcome, reason, recorded_at
      FROM workflow_undelivered ORDER BY id LIMIT 200
      """)
  List<Undelivered> oldest();

  @Select(
      """
      SELECT id, case_number, message, sent_at, outcome, reason, recorded_at FROM workflow_undelivered
      WHERE id = #{id} FOR UPDATE
      """)
  Undelivered lock(@Param("id") long id);

  @Select("SELECT COUNT(*) FROM ACT_RU_JOB WHERE HANDLER_TYPE_ = #{type}")
  long chunksOnTheirWay(@Param("type") String type);

  @Delete("DELETE FROM workflow_undelivered WHERE id = #{id}")
  void delete(@Param("id") long id);
}
