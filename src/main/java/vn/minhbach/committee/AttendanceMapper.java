package vn.minhbach.committee;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The roll of each sitting: every member with how he or she attended. */
@Mapper
interface AttendanceMapper {

  @Delete("DELETE FROM committee_attendance WHERE sitting = #{sitting}")
  void delete(String sitting);

  @Insert(
      """
      <script>
      INSERT INTO committee_attendance (sitting, member, person, role, presence) VALUES
      <foreach item="a" collection="roll" separator=",">
        (#{sitting}, #{a.member}, #{a.person}, #{a.role}, #{a.presence})
      </foreach>
      </script>
      """)
  void insert(@Param("sitting") String sitting, @Param("roll") Collection<Attendee> roll);

  @Select(
      """
      SELECT member, person, role, presence FROM committee_attendance WHERE sitting = #{sitting} ORDER BY member
      """)
  List<Attendee> of(String sitting);
}
