package vn.minhbach.oversight.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Counts what waits in an area. */
interface BoardMapper {

  String IN_AREA =
      " unit IN <foreach collection='units' item='u' open='(' separator=','"
          + " close=')'>#{u}</foreach> ";

  @Select(
      "<script>SELECT CONCAT('case.', state) AS what, COUNT(*) AS number FROM oversight_case WHERE"
          + IN_AREA
          + "GROUP BY state</script>")
  List<Waiting> cases(@Param("units") Collection<String> units);

  @Select(
      "<script>SELECT CONCAT(kind, '.', state) AS what, COUNT(*) AS number FROM oversight_matter"
          + " WHERE"
          + IN_AREA
          + "GROUP BY kind, state</script>")
  List<Waiting> matters(@Param("units") Collection<String> units);

  @Select("<script>SELECT COUNT(*) FROM oversight_sent_back WHERE" + IN_AREA + "</script>")
  long sentBack(@Param("units") Collection<String> units);

  @Select("<script>SELECT COUNT(*) FROM oversight_papers WHERE" + IN_AREA + "</script>")
  long papers(@Param("units") Collection<String> units);

  @Select(
      "<script>SELECT COUNT(*) FROM oversight_posting WHERE state = 'POSTED' AND ends_on &lt;="
          + " #{day} AND"
          + IN_AREA
          + "</script>")
  long endingBy(@Param("day") LocalDate day, @Param("units") Collection<String> units);

  /** Recommendations that wait for their addressees, and those of them past their last day. */
  @Select(
"""
<script>
SELECT CASE WHEN state = 'ANSWERED' THEN 'adviceAnswered' WHEN due_on &lt; #{day} THEN 'adviceLate' ELSE 'advice' END AS what,
       COUNT(*) AS number
FROM oversight_recommendation WHERE state IN ('WAITING', 'ANSWERED')
<if test="addressees != null">AND addressee IN <foreach collection='addressees' item='a' open='(' separator=',' close=')'>#{a}</foreach></if>
AND
"""
          + IN_AREA
          + "GROUP BY what</script>")
  List<Waiting> advice(
      @Param("day") LocalDate day,
      @Param("addressees") Collection<String> addressees,
      @Param("units") Collection<String> units);

  @Select(
      "<script>SELECT part AS what, COUNT(*) AS number FROM oversight_stuck WHERE"
          + IN_AREA
          + "GROUP BY part</script>")
  List<Waiting> stuck(@Param("units") Collection<String> units);

  /** Open tasks of the user and of the roles; of one user's own alone when there are no roles. */
  @Select(
      "<script>SELECT task, COUNT(*) AS open, COALESCE(SUM(due &lt; #{now}), 0) AS overdue FROM"
          + " oversight_task WHERE"
          + IN_AREA
          + """
           AND (assignee = #{user} OR role IN
           <foreach collection='roles' item='r' open='(' separator=',' close=')'>#{r}</foreach>)
           GROUP BY task ORDER BY task</script>
          """)
  List<TaskCount> tasks(
      @Param("units") Collection<String> units,
      @Param("user") String user,
      @Param("roles") Collection<String> roles,
      @Param("now") Date now);
}
