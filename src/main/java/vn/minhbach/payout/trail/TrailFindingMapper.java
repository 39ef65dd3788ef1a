package vn.minhbach.payout.trail;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The last findings about each case or run. */
@Mapper
interface TrailFindingMapper {

  @Insert(
      """
      <script>
      INSERT INTO payout_trail_finding (subject, case_number, code, detail, legal_basis, found_at)
      VALUES
      <foreach collection="findings" item="f" separator=",">
        (#{f.subject}, #{f.caseNumber}, #{f.code}, #{f.detail}, #{f.legalBasis}, #{f.foundAt})
      </foreach>
      </script>
      """)
  int insert(List<TrailFinding> findings);

  @Delete(
      """
      <script>
      DELETE FROM payout_trail_finding
      WHERE subject IN <foreach collection="subjects" item="s" open="(" separator="," close=")">#{s}</foreach>
      </script>
      """)
  int forget(Collection<String> subjects);

  /** Those among these about which something was found. */
  @Select(
      """
      <script>
      SELECT DISTINCT subject
      FROM payout_trail_finding
      WHERE subject IN <foreach collection="subjects" item="s" open="(" separator="," close=")">#{s}</foreach>
      ORDER BY subject
      </script>
      """)
  List<String> among(Collection<String> subjects);

  @Select(
      """
      SELECT subject, case_number, code, detail, legal_basis, found_at
      FROM payout_trail_finding
      WHERE subject = #{subject}
      ORDER BY id
      """)
  List<TrailFinding> of(String subject);
}
