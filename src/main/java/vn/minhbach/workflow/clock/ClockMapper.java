package vn.minhbach.workflow.clock;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ClockMapper {

  @Select("SELECT offset_millis FROM workflow_clock WHERE id = 1")
  Long offset();

  @Insert(
      """
      INSERT INTO workflow_clock (id, offset_millis, moved_at) VALUES (1, #{offset}, #{movedAt})
      ON DUPLICATE KEY UPDATE offset_millis = VALUES(offset_millis), moved_at = VALUES(moved_at)
      """)
  void keep(@Param("offset") long offsetMillis, @Param("movedAt") long movedAt);
}
