package vn.minhbach.decision;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.workflow.Work;

/** The dossiers. */
@Mapper
interface DossierMapper {

  @Insert(
      """
      INSERT INTO decision_dossier (number, unit, scheme, state, people, dong, prepared_at)
      VALUES (#{number}, #{unit}, #{scheme}, #{state}, #{people}, #{dong}, #{preparedAt})
      """)
  int insert(Dossier dossier);

  @Select(
      """
      SELECT number, unit, scheme, state, people, dong, prepared_at AS preparedAt,
        appraised_at AS appraisedAt
      FROM decision_dossier
      WHERE number = #{number}
      """)
  Dossier find(String number);

  /**
   * As {@link #find}, locking the dossier until the transaction ends: two people cannot take the
   * same step.
   */
  @Select(
      """
      SELECT number, unit, scheme, state, people, dong, prepared_at AS preparedAt,
        appraised_at AS appraisedAt
      FROM decision_dossier
      WHERE number = #{number}
      FOR UPDATE
      """)
  Dossier lock(String number);

  @Update("UPDATE decision_dossier SET appraised_at = #{at} WHERE number = #{number}")
  int appraised(String number, long at);

  @Update("UPDATE decision_dossier SET to_post = TRUE WHERE number = #{number}")
  int toPost(String number);

  @Select(
      """
      <script>
      SELECT number FROM decision_dossier
      WHERE to_post AND number IN <foreach collection="numbers" item="n" open="(" separator="," close=")">#{n}</foreach>
      </script>
      """)
  List<String> thoseToPost(Collection<String> numbers);

  @Update("UPDATE decision_dossier SET state = #{to} WHERE number = #{number} AND state = #{from}")
  int move(String number, DossierState from, DossierState to);

  /** The newest dossiers of these units, at most {@code limit}; {@code state} null for any. */
  @Select(
      """
      <script>
      SELECT number, unit, scheme, state, people, dong, prepared_at AS preparedAt,
        appraised_at AS appraisedAt
      FROM decision_dossier
      WHERE unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      <if test="state != null">AND state = #{state}</if>
      ORDER BY prepared_at DESC, number DESC
      LIMIT #{limit}
      </script>
      """)
  List<Dossier> newest(Collection<String> units, DossierState state, int limit);

  String LISTED =
      """
      FROM decision_dossier
      WHERE unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      AND state IN <foreach collection="states" item="s" open="(" separator="," close=")">#{s}</foreach>
      """;

  @Select("<script>SELECT COUNT(*) " + LISTED + "</script>")
  long count(Collection<String> units, Collection<DossierState> states);

  /** The newest first. */
  @Select(
      "<script>SELECT number, unit, scheme, state, people, dong, prepared_at, appraised_at "
          + LISTED
          + "ORDER BY prepared_at DESC, number DESC LIMIT #{limit} OFFSET #{offset}</script>")
  List<Dossier> page(
      Collection<String> units, Collection<DossierState> states, int limit, int offset);

  /** What the tasks about these are about. */
  @Select(
      """
      <script>
      SELECT number AS `key`, scheme, CAST(SUBSTRING_INDEX(number, '-', -1) AS UNSIGNED) AS `round`, people
      FROM decision_dossier WHERE number IN
      <foreach collection="keys" item="k" open="(" separator="," close=")">#{k}</foreach>
      </script>
      """)
  List<Work> work(@Param("keys") Collection<String> keys);
}
