package vn.minhbach.publiclist;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The frozen lines of postings. */
@Mapper
interface PostedLineMapper {

  @Insert(
      """
      <script>
      INSERT INTO publiclist_line (posting, line_no, case_number, neighbourhood, amount) VALUES
      <foreach item="line" collection="lines" separator=",">
        (#{posting}, #{line.lineNo}, #{line.caseNumber}, #{line.neighbourhood}, #{line.amount})
      </foreach>
      </script>
      """)
  void insert(@Param("posting") String posting, @Param("lines") Collection<PostedLine> lines);

  @Select(
      """
      SELECT line_no, case_number, neighbourhood, amount, outcome FROM publiclist_line
      WHERE posting = #{posting}
      ORDER BY line_no
      """)
  List<PostedLine> of(String posting);

  @Select(
      """
      SELECT line_no, case_number, neighbourhood, amount, outcome FROM publiclist_line
      WHERE posting = #{posting} AND case_number = #{caseNumber}
      """)
  Optional<PostedLine> find(
      @Param("posting") String posting, @Param("caseNumber") String caseNumber);

  /**
   * A case that came back may stand on several lists: the last of them counts, a decided one from
   * the day on which it hangs.
   */
  @Select(
      """
      SELECT line.posting FROM publiclist_line line
      JOIN publiclist_posting posting ON posting.posting = line.posting
      WHERE line.case_number = #{caseNumber} AND (posting.dossier IS NULL OR posting.posted_at IS NOT NULL)
      ORDER BY posting.prepared_at DESC, line.posting DESC
      LIMIT 1
      """)
  Optional<String> lastPosting(String caseNumber);

  /** The decided list on which the case stands; a case is approved once. */
  @Select(
      """
      SELECT line.posting FROM publiclist_line line
      JOIN publiclist_posting posting ON posting.posting = line.posting
      WHERE line.case_number = #{caseNumber} AND posting.dossier IS NOT NULL
      """)
  Optional<String> decidedPosting(String caseNumber);

  /** Cases on decided lists that have not been told that their list is served. */
  @Select(
      """
      <script>
      SELECT line.case_number FROM publiclist_line line
      JOIN publiclist_posting posting ON posting.posting = line.posting
      WHERE posting.dossier IS NOT NULL AND (line.outcome IS NULL OR line.outcome != 'CLEAR')
        AND line.case_number IN <foreach item="c" collection="cases" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<String> unserved(@Param("cases") Collection<String> cases);

  @Update(
      """
      <script>
      UPDATE publiclist_line SET outcome = #{outcome}
      WHERE posting = #{posting}
        AND case_number IN <foreach item="c" collection="cases" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  void setOutcome(
      @Param("posting") String posting,
      @Param("cases") Collection<String> cases,
      @Param("outcome") LineOutcome outcome);
}
