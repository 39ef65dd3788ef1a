package vn.minhbach.workflow.delivery;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface UndeliveredMapper {

  /** A case's number begins with the code of its ward. */
  String IN_AREA =
      """
      <script>
      SELECT id, case_number, message, sent_at, outcome, reason, recorded_at FROM workflow_undelivered
      WHERE LEFT(case_number, 5) IN
      <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      """;

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

  @Select(IN_AREA + " ORDER BY id LIMIT 200 </script>")
  List<Undelivered> oldest(@Param("units") Collection<String> units);

  @Select(IN_AREA + " AND id = #{id} FOR UPDATE </script>")
  Undelivered lock(@Param("id") long id, @Param("units") Collection<String> units);

  @Select("SELECT COUNT(*) FROM ACT_RU_JOB WHERE HANDLER_TYPE_ = #{type}")
  long chunksOnTheirWay(@Param("type") String type);

  @Delete("DELETE FROM workflow_undelivered WHERE id = #{id}")
  void delete(@Param("id") long id);
}
