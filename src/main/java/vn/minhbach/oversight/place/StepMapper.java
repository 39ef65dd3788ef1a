package vn.minhbach.oversight.place;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads where a process has been and is. */
interface StepMapper {

  @Select(
      """
      SELECT activity, MIN(is_over) AS is_over FROM oversight_step
      WHERE process = #{process} AND number = #{number} GROUP BY activity
      """)
  List<Been> steps(@Param("process") String process, @Param("number") String number);

  /** Null when there is no such case. */
  @Select("SELECT state FROM oversight_case WHERE case_number = #{number}")
  String stateOfCase(String number);
}
