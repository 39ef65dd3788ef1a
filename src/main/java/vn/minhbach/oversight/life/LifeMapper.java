package vn.minhbach.oversight.life;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads where cases, lists, sittings, postings, dossiers and runs stand. */
interface LifeMapper {

  /** Null when there is no such case. */
  @Select(
      """
      SELECT case_number, list_id, unit, scheme, state, amount, opened_at, state_since
      FROM oversight_case WHERE case_number = #{number}
      """)
  CaseLife ofCase(String number);

  /** Who did what of which four eyes ask, in the order in which it was done. */
  @Select(
      """
      SELECT act, person, done_at FROM oversight_person
      WHERE case_number = #{number} ORDER BY done_at, act, person
      """)
  List<PersonAct> persons(String number);

  /** Null when there is no such list, sitting, posting, dossier or run. */
  @Select(
      """
      SELECT kind, number, unit, scheme, state, since, people, dong
      FROM oversight_matter WHERE kind = #{kind} AND number = #{number}
      """)
  Matter matter(@Param("kind") String kind, @Param("number") String number);

  @Select(
      """
      <script>
      <if test="kind == 'list'">
        SELECT state AS part, COUNT(*) AS people, SUM(amount) AS dong FROM oversight_case
        WHERE list_id = #{number} GROUP BY state
      </if>
      <if test="kind != 'list'">
        SELECT part, COUNT(*) AS people, SUM(amount) AS dong FROM oversight_${kind}_line
        WHERE number = #{number} GROUP BY part
      </if>
      </script>
      """)
  List<LinePart> parts(@Param("kind") String kind, @Param("number") String number);

  @Select(
      """
      <script>
      <if test="kind == 'list'">
        SELECT case_number, state, state AS part, amount FROM oversight_case
        WHERE list_id = #{number} ORDER BY case_number
      </if>
      <if test="kind != 'list'">
        SELECT l.case_number, c.state, l.part, l.amount
        FROM oversight_${kind}_line l JOIN oversight_case c ON c.case_number = l.case_number
        WHERE l.number = #{number} ORDER BY l.line_no
      </if>
      LIMIT #{limit} OFFSET #{offset}
      </script>
      """)
  List<MatterLine> lines(
      @Param("kind") String kind,
      @Param("number") String number,
      @Param("offset") int offset,
      @Param("limit") int limit);
}
