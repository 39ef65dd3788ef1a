package vn.minhbach.payout;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** What officers wrote when they stopped money; never changed. */
@Mapper
interface ReasonMapper {

  /** The words of a run or case. */
  record Row(String subject, String reason) {}

  @Insert(
      """
      INSERT INTO payout_reason (subject, reason, person, written_at)
      VALUES (#{subject}, #{reason}, #{person}, #{writtenAt})
      """)
  int insert(String subject, String reason, String person, long writtenAt);

  @Select(
      """
      <script>
      SELECT r.subject, r.reason
      FROM payout_reason r
      JOIN (SELECT MAX(id) AS id FROM payout_reason WHERE subject IN
        <foreach collection="subjects" item="s" open="(" separator="," close=")">#{s}</foreach>
        GROUP BY subject) newest ON newest.id = r.id
      </script>
      """)
  List<Row> newest(Collection<String> subjects);
}
