package vn.minhbach.payout.posted;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface MoneyMapper {

  /** Cases that were not approved are absent. */
  @Select(
      """
      <script>
      SELECT e.case_number, e.amount, e.paid_on, e.held, l.state AS attempt
      FROM payout_entitlement e
      LEFT JOIN payout_line l ON l.entitlement = e.id
        AND l.attempt = (SELECT MAX(last.attempt) FROM payout_line last WHERE last.entitlement = e.id)
      WHERE e.case_number IN <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<Money> of(@Param("cases") Collection<String> cases);
}
