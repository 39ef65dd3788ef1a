package vn.minhbach.committee;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * Reads what concluded sittings left about cases; a case that came back may have several, the last
 * of them last.
 */
@Mapper
interface ConcludedCaseMapper {

  @Select(
      """
      <script>
      SELECT line.case_number, line.sitting, sitting.held_on, sitting.quorum, line.eligible, line.votes_for, line.result,
             minutes.record_hash,
             sitting.unposted
      FROM committee_line line
      JOIN committee_sitting sitting ON sitting.sitting = line.sitting
      LEFT JOIN committee_minutes minutes ON minutes.sitting = line.sitting
      WHERE sitting.state = 'CONCLUDED' AND line.result IN ('PROPOSED', 'NOT_PROPOSED')
        AND line.case_number IN <foreach item="c" collection="cases" open="(" separator="," close=")">#{c}</foreach>
      ORDER BY sitting.concluded_at
      </script>
      """)
  List<ConcludedCase> of(@Param("cases") Collection<String> cases);
}
