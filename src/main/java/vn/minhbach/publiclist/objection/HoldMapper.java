package vn.minhbach.publiclist.objection;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The cases whose money waits for an objection. */
@Mapper
interface HoldMapper {

  String IN_CASES =
      """
      case_number IN <foreach item="c" collection="cases" open="(" separator="," close=")">#{c}</foreach>
      """;

  @Select(
      "<script>SELECT DISTINCT case_number FROM publiclist_objection WHERE holds = 1 AND "
          + IN_CASES
          + "</script>")
  List<String> held(@Param("cases") Collection<String> cases);

  /** Those about which stated facts wait for triage; one that was joined waits with its first. */
  @Select(
      """
      <script>
      SELECT DISTINCT o.case_number
      FROM publiclist_objection o LEFT JOIN publiclist_objection f ON f.number = o.joined_to
      WHERE o.states_facts = 1 AND o.kind = 'AGAINST' AND COALESCE(f.state, o.state) = 'RECEIVED'
            AND o.case_number IN
            <foreach item="c" collection="cases" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<String> untriaged(@Param("cases") Collection<String> cases);

  @Select(
      "<script>SELECT DISTINCT case_number FROM publiclist_objection WHERE holds = 1 AND state = 'CONCLUDED' AND "
          + IN_CASES
          + "</script>")
  List<String> foundRight(@Param("cases") Collection<String> cases);

  /** A case that is put on a list anew has been looked at once more. */
  @Update(
      """
      <script>
      UPDATE publiclist_objection SET holds = 0 WHERE holds = 1 AND state = 'CONCLUDED' AND
      """
          + IN_CASES
          + "</script>")
  void letGo(@Param("cases") Collection<String> cases);
}
