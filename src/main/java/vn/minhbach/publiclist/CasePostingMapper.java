package vn.minhbach.publiclist;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CasePostingMapper {

  @Select(
      """
      SELECT posting.place, posting.posted_on, posting.ends_on, posting.public_code,
             posting.dossier IS NOT NULL AS decided
      FROM publiclist_line line
      JOIN publiclist_posting posting ON posting.posting = line.posting
      WHERE posting.posted_at IS NOT NULL AND line.case_number = #{caseNumber}
      ORDER BY posting.posted_at DESC LIMIT 1
      """)
  CasePosting last(String caseNumber);
}
