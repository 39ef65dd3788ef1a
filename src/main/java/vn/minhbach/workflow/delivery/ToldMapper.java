package vn.minhbach.workflow.delivery;

import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What the processes of cases have been told, and which have begun and ended. */
@Mapper
interface ToldMapper {

  /** Which of the cases have been told something that was sent after this. */
  @Select(
      """
      <script>
      SELECT case_number FROM workflow_told WHERE sent_at &gt; #{sentAt} AND case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  Set<String> toldLater(@Param("cases") List<String> cases, @Param("sentAt") long sentAt);

  @Insert(
      """
      <script>
      INSERT INTO workflow_told (case_number, sent_at) VALUES
      <foreach collection="cases" item="c" separator=",">(#{c}, #{sentAt})</foreach>
      ON DUPLICATE KEY UPDATE sent_at = VALUES(sent_at)
      </script>
      """)
  void tell(@Param("cases") List<String> cases, @Param("sentAt") long sentAt);

  /** Which of the cases have a process, or had one. */
  @Select(
      """
      <script>
      SELECT BUSINESS_KEY_ FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  Set<String> opened(@Param("cases") List<String> cases);

  /** Which of the cases have a process no more. */
  @Select(
      """
      <script>
      SELECT BUSINESS_KEY_ FROM ACT_HI_PROCINST WHERE END_TIME_ IS NOT NULL AND BUSINESS_KEY_ IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  Set<String> ended(@Param("cases") List<String> cases);

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

  @Delete("DELETE FROM workflow_delivered WHERE delivered_at < #{time}")
  int forgetBefore(@Param("time") long time);
}
