package vn.minhbach.committee;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Who is out for which case of a sitting. */
@Mapper
interface RecusalMapper {

  /** A recusal that stands already keeps its first reason. */
  @Insert(
      """
      <script>
      INSERT INTO committee_recusal (sitting, case_number, person, member, reason) VALUES
      <foreach item="r" collection="recusals" separator=",">
        (#{sitting}, #{r.caseNumber}, #{r.person}, #{r.member}, #{r.reason})
      </foreach>
      ON DUPLICATE KEY UPDATE reason = reason
      </script>
      """)
  void insert(@Param("sitting") String sitting, @Param("recusals") Collection<Recusal> recusals);

  @Select(
      """
      SELECT case_number, person, member, reason FROM committee_recusal
      WHERE sitting = #{sitting}
      ORDER BY case_number, member
      """)
  List<Recusal> of(String sitting);
}
