package vn.minhbach.committee;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.committee.vote.Result;
import vn.minhbach.committee.vote.Tally;

/** The lines of sittings; written and read a list at a time, in chunks of 500. */
@Mapper
interface LineMapper {

  @Insert(
      """
      <script>
      INSERT INTO committee_line (sitting, line_no, case_number, neighbourhood, amount, recommended, findings, taken_out)
      VALUES
      <foreach item="line" collection="lines" separator=",">
        (#{sitting}, #{line.lineNo}, #{line.caseNumber}, #{line.neighbourhood}, #{line.amount}, #{line.recommended},
         #{line.findings}, #{line.takenOut})
      </foreach>
      </script>
      """)
  void insert(@Param("sitting") String sitting, @Param("lines") Collection<Line> lines);

  @Select(
      """
      SELECT line_no, case_number, neighbourhood, amount, recommended, findings, taken_out
      FROM committee_line
      WHERE sitting = #{sitting}
      ORDER BY line_no
      """)
  List<Line> of(String sitting);

  @Select("SELECT case_number FROM committee_line WHERE sitting = #{sitting} ORDER BY line_no")
  List<String> caseNumbers(String sitting);

  @Select(
      "SELECT case_number FROM committee_line WHERE sitting = #{sitting} AND result = #{result} ORDER BY line_no")
  List<String> withResult(@Param("sitting") String sitting, @Param("result") Result result);

  @Update(
      """
      <script>
      UPDATE committee_line SET taken_out = TRUE
      WHERE sitting = #{sitting}
        AND case_number IN <foreach item="c" collection="cases" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  int takeOut(@Param("sitting") String sitting, @Param("cases") Collection<String> cases);

  /** Writes the same figures to all these cases. */
  @Update(
      """
      <script>
      UPDATE committee_line
      SET result = #{t.result}, eligible = #{t.eligible}, votes_for = #{t.inFavour}, votes_against = #{t.against},
          votes_abstained = #{t.abstained}
      WHERE sitting = #{sitting}
        AND case_number IN <foreach item="c" collection="cases" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  void setTally(
      @Param("sitting") String sitting,
      @Param("cases") Collection<String> cases,
      @Param("t") Tally tally);

  @Select(
      """
      SELECT case_number, eligible, votes_for AS in_favour, votes_against AS against, votes_abstained AS abstained, result
      FROM committee_line
      WHERE sitting = #{sitting} AND result IS NOT NULL
      ORDER BY line_no
      """)
  List<Tally> tallies(String sitting);
}
