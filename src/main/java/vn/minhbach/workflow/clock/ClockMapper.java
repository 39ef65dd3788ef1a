package vn.minhbach.workflow.clock;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

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

  @Update(
      """
      UPDATE ACT_RU_JOB SET LOCK_EXP_TIME_ = TIMESTAMPADD(SECOND, #{seconds}, LOCK_EXP_TIME_)
      WHERE LOCK_EXP_TIME_ IS NOT NULL
      """)
  void prolongLocks(@Param("seconds") long seconds);
}
