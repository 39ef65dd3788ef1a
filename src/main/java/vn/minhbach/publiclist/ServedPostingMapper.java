package vn.minhbach.publiclist;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * Reads when the lists of cases were posted; a case that came back may have been posted several
 * times, the last of them last.
 */
@Mapper
interface ServedPostingMapper {

  @Select(
      """
      <script>
      SELECT line.case_number, line.posting, posting.dossier IS NOT NULL AS decided, posting.scheme, posting.posted_on, posting.working_days, posting.closed_at
      FROM publiclist_line line
      JOIN publiclist_posting posting ON posting.posting = line.posting
      WHERE posting.posted_at IS NOT NULL
        AND line.case_number IN <foreach item="c" collection="cases" open="(" separator="," close=")">#{c}</foreach>
      ORDER BY posting.posted_at
      </script>
      """)
  List<ServedPosting> of(@Param("cases") Collection<String> cases);
}
