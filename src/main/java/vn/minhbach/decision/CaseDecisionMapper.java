package vn.minhbach.decision;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CaseDecisionMapper {

  @Select(
      """
      SELECT line.outcome = 'approved' AS approved, paper.paper_number AS number, paper.signed_on, line.article
      FROM decision_line line
      JOIN decision_dossier dossier ON dossier.number = line.dossier AND dossier.state = 'DECIDED'
      JOIN decision_signature paper ON paper.dossier = line.dossier AND paper.step = 'DECISION'
      WHERE line.case_number = #{caseNumber} AND line.outcome IN ('approved', 'refused')
      ORDER BY dossier.prepared_at DESC LIMIT 1
      """)
  CaseDecision of(String caseNumber);
}
