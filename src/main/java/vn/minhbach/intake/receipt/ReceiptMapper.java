package vn.minhbach.intake.receipt;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ReceiptMapper {

  /** A case and the code on its receipt. */
  record Receipt(String caseNumber, String code) {}

  @Select(
      """
      <script>
      SELECT case_number, receipt_code AS code FROM intake_case
      WHERE receipt_code IS NOT NULL AND case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<Receipt> of(@Param("cases") Collection<String> cases);

  @Select(
      """
      SELECT c.case_number, c.unit, c.scheme, c.state, c.state_since, l.received_on, c.amount, r.payment_method
      FROM intake_case c
      JOIN intake_list l ON l.id = c.list_id
      JOIN intake_row r ON r.list_id = c.list_id AND r.sheet_row = c.sheet_row
      WHERE c.receipt_code = #{code}
      """)
  ReceivedCase received(@Param("code") String code);

  @Select("SELECT case_number FROM intake_case WHERE receipt_code = #{code}")
  String caseOf(@Param("code") String code);
}
