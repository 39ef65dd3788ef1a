package vn.minhbach.workflow.tasklist;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What officers have typed and not sent. */
@Mapper
interface DraftMapper {

  @Select(
      "SELECT fields, saved_at FROM workflow_draft WHERE task = #{task} AND officer = #{officer}")
  Optional<DraftRow> find(@Param("task") String task, @Param("officer") String officer);

  @Insert(
      """
      INSERT INTO workflow_draft (task, officer, fields, saved_at) VALUES (#{task}, #{officer}, #{fields}, #{at})
      ON DUPLICATE KEY UPDATE fields = VALUES(fields), saved_at = VALUES(saved_at)
      """)
  void save(
      @Param("task") String task,
      @Param("officer") String officer,
      @Param("fields") String fields,
      @Param("at") long at);

  @Delete("DELETE FROM workflow_draft WHERE task = #{task} AND officer = #{officer}")
  void drop(@Param("task") String task, @Param("officer") String officer);

  @Delete(
      """
      <script>
      DELETE FROM workflow_draft WHERE task IN
      <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      </script>
      """)
  void dropOf(@Param("tasks") List<String> tasks);
}
