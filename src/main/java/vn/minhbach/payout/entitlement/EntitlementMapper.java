package vn.minhbach.payout.entitlement;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.shared.RateTotal;

/** The entitlements. */
@Mapper
interface EntitlementMapper {

  String COLUMNS =
      """
      SELECT
        e.id, e.case_number, e.unit, e.scheme, e.dossier, e.proposed, e.person, e.regime, e.amount,
        e.live IS NOT NULL AS live, e.held, e.held_for, e.paid_on
      FROM payout_entitlement e
      """;

  /**
   * Holds the persons' places until the transaction ends; to be called in the order of regime and
   * person.
   */
  @Insert(
      """
      <script>
      INSERT INTO payout_place (regime, person)
      VALUES <foreach collection="rows" item="row" separator=",">(#{row.regime}, #{row.person})</foreach>
      ON DUPLICATE KEY UPDATE regime = VALUES(regime)
      </script>
      """)
  int lockPlaces(List<Entitlement> rows);

  @Insert(
      """
      <script>
      INSERT INTO payout_entitlement (
        case_number, unit, scheme, dossier, proposed, person, regime, amount, live, held, held_for, created_at)
      VALUES
      <foreach collection="rows" item="row" separator=",">
        (#{row.caseNumber}, #{row.unit}, #{row.scheme}, #{row.dossier}, #{row.proposed}, #{row.person}, #{row.regime},
        #{row.amount}, <choose><when test="row.live">1</when><otherwise>NULL</otherwise></choose>, #{row.held},
        #{row.heldFor}, #{now})
      </foreach>
      </script>
      """)
  int insert(List<Entitlement> rows, long now);

  @Select(
      "<script>"
          + COLUMNS
          + """
            WHERE e.case_number IN <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
            </script>
            """)
  List<Entitlement> ofCases(Collection<String> cases);

  @Select(COLUMNS + " WHERE e.case_number = #{caseNumber} FOR UPDATE")
  Entitlement lock(String caseNumber);

  String OF_PERSONS =
      "<script>"
          + COLUMNS
          + """
            WHERE e.person IN <foreach collection="persons" item="p" open="(" separator="," close=")">#{p}</foreach>
            ORDER BY e.id
            """;

  /** Those of these persons, in the order in which they came. */
  @Select(OF_PERSONS + "</script>")
  List<Entitlement> ofPersons(Collection<Long> persons);

  /** As {@link #ofPersons}, locked until the transaction ends. */
  @Select(OF_PERSONS + " FOR UPDATE </script>")
  List<Entitlement> lockOfPersons(Collection<Long> persons);

  /** Who has the place of each person under the regime. */
  @Select(
      "<script>"
          + COLUMNS
          + """
            WHERE e.regime = #{regime} AND e.live = 1 AND e.person IN
            <foreach collection="persons" item="p" open="(" separator="," close=")">#{p}</foreach>
            </script>
            """)
  List<Entitlement> holders(String regime, Collection<Long> persons);

  String PAYABLE =
      "<script>"
          + COLUMNS
          + """
            WHERE e.unit = #{unit} AND e.scheme = #{scheme} AND e.live = 1 AND e.paid_on IS NULL
            <if test="dossier != null">AND e.dossier = #{dossier}</if>
            AND NOT EXISTS (SELECT 1 FROM payout_line l WHERE l.entitlement = e.id AND l.in_flight = 1)
            ORDER BY e.case_number
            """;

  /** Live, unpaid and in no run; {@code dossier} null for any. */
  @Select(PAYABLE + "</script>")
  List<Entitlement> payable(String unit, String scheme, String dossier);

  /** As {@link #payable}, locked until the transaction ends. */
  @Select(PAYABLE + " FOR UPDATE </script>")
  List<Entitlement> lockPayable(String unit, String scheme, String dossier);

  @Select(
      "<script>"
          + COLUMNS
          + """
            WHERE e.held IS NOT NULL AND e.dossier IN
            <foreach collection="dossiers" item="d" open="(" separator="," close=")">#{d}</foreach>
            ORDER BY e.case_number
            </script>
            """)
  List<Entitlement> held(Collection<String> dossiers);

  /** Those among these whose money is on its way or with the person: no hold can stop it. */
  @Select(
      """
      <script>
      SELECT e.id
      FROM payout_entitlement e
      LEFT JOIN payout_line l ON l.entitlement = e.id AND l.in_flight = 1
      LEFT JOIN payout_run r ON r.number = l.run
      WHERE (e.paid_on IS NOT NULL OR r.state = 'RELEASED') AND e.id IN
      <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  List<Long> gone(Collection<Long> ids);

  @Update("UPDATE payout_entitlement SET person = #{person} WHERE id = #{id}")
  int rekey(long id, long person);

  @Update(
      "UPDATE payout_entitlement SET live = NULL, held = #{held}, held_for = #{heldFor} WHERE id = #{id}")
  int hold(long id, Held held, String heldFor);

  @Update(
      """
      UPDATE payout_entitlement SET live = 1, held = NULL, held_for = NULL
      WHERE id = #{id} AND live IS NULL
      """)
  int free(long id);

  /** Marks those that a run has paid. */
  @Update(
      """
      UPDATE payout_entitlement e
      JOIN payout_line l ON l.entitlement = e.id
      SET e.paid_on = l.result_on
      WHERE l.run = #{run} AND l.state = 'PAID' AND e.paid_on IS NULL
      """)
  int paid(String run);

  /**
   * Entitlements of dossiers by where they are now, each counted once, under its latest attempt:
   * HELD, also where no run has taken it yet, or the state of the line.
   */
  @Select(
      """
      <script>
      SELECT
        CASE WHEN e.live IS NULL OR l.state IS NULL THEN 'HELD' ELSE l.state END AS part,
        COALESCE(l.amount, e.amount) AS rate, COUNT(*) AS people, SUM(COALESCE(l.amount, e.amount)) AS dong
      FROM payout_entitlement e
      LEFT JOIN payout_line l ON l.entitlement = e.id AND l.attempt = (
        SELECT MAX(x.attempt) FROM payout_line x WHERE x.entitlement = e.id AND x.state != 'OUT')
      WHERE e.dossier IN <foreach collection="dossiers" item="d" open="(" separator="," close=")">#{d}</foreach>
      GROUP BY part, rate
      </script>
      """)
  List<RateTotal> totals(Collection<String> dossiers);

  String HELD_IN =
      """
      WHERE e.held IS NOT NULL AND e.unit IN
      <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      """;

  @Select("<script>SELECT COUNT(*) FROM payout_entitlement e " + HELD_IN + "</script>")
  long countHeld(Collection<String> units);

  @Select(
      "<script>"
          + COLUMNS
          + HELD_IN
          + "ORDER BY e.case_number LIMIT #{limit} OFFSET #{offset}</script>")
  List<Entitlement> heldIn(Collection<String> units, int limit, int offset);
}
