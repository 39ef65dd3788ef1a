package vn.minhbach.payout;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CasePaymentMapper {

  @Select(
      """
      SELECT e.paid_on, l.method, e.held, l.state AS attempt
      FROM payout_entitlement e LEFT JOIN payout_line l ON l.entitlement = e.id
      WHERE e.case_number = #{caseNumber}
      ORDER BY l.attempt DESC LIMIT 1
      """)
  CasePayment of(String caseNumber);
}
