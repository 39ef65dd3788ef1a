package vn.minhbach.oversight.finding;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Looks for what a monitor should look at, each kind in one statement. */
interface FindingMapper {

  String UNITS =
      " IN <foreach collection='q.units' item='u' open='(' separator=',' close=')'>#{u}</foreach> ";

  String PAGE = " LIMIT #{limit} OFFSET #{offset}</script>";

  String SAME_EYES =
      """
      FROM oversight_case c
      JOIN oversight_person a ON a.case_number = c.case_number
      JOIN oversight_person b ON b.case_number = a.case_number AND b.person = a.person
      WHERE c.unit
      """
          + UNITS
          +
"""
AND <foreach collection="q.apart" item="p" open="(" separator=" OR " close=")">(b.act = #{p.later} AND a.act = #{p.earlier})</foreach>
""";

  String KIN = " FROM oversight_kin k WHERE k.unit " + UNITS;

  String KIN_ACTED =
      " FROM oversight_kin k JOIN oversight_person b ON b.case_number = k.case_number"
          + " AND b.person = k.person WHERE k.unit "
          + UNITS;

  /** Groups whose share of declines is at least twice that of the rest of their ward. */
  String CLUSTERS =
      """
      FROM (SELECT unit, ${by} AS who, SUM(${declined}) AS declined, COUNT(*) AS of_all
            FROM oversight_verified WHERE unit
      """
          + UNITS
          + """
           GROUP BY unit, ${by}) g
          JOIN (SELECT unit, SUM(${declined}) AS declined, COUNT(*) AS of_all
                FROM oversight_verified WHERE unit
          """
          + UNITS
          +
"""
 GROUP BY unit) w ON w.unit = g.unit
WHERE g.declined &gt;= #{q.declines} AND w.of_all &gt; g.of_all
  AND g.declined * (w.of_all - g.of_all) &gt;= #{q.times} * (w.declined - g.declined) * g.of_all
""";

  String LATE_ENTRIES =
      " FROM oversight_entry WHERE recorded_at BETWEEN #{q.from} AND #{q.to} AND unit"
          + UNITS
          + " AND recorded_at - happened_at &gt; #{q.late} ";

  String LATE_TASKS =
      " FROM oversight_due WHERE unit"
          + UNITS
          + " AND due BETWEEN #{q.fromDate} AND #{q.toDate} AND COALESCE(done, #{q.now}) &gt; due ";

  @Select("<script>SELECT COUNT(*) " + SAME_EYES + "</script>")
  long countSameEyes(@Param("q") Query query);

  @Select(
      "<script>SELECT c.case_number, c.unit, a.person, a.act AS first, b.act AS second, b.done_at"
          + " AS at, NULL AS sitting "
          + SAME_EYES
          + " ORDER BY b.done_at DESC, c.case_number, a.act"
          + PAGE)
  List<CaseFound> sameEyes(
      @Param("q") Query query, @Param("offset") int offset, @Param("limit") int limit);

  @Select("<script>SELECT COUNT(*) " + KIN + "</script>")
  long countKin(@Param("q") Query query);

  @Select(
      "<script>SELECT k.case_number, k.unit, k.person, NULL AS first, NULL AS second, NULL AS at,"
          + " k.sitting "
          + KIN
          + " ORDER BY k.sitting DESC, k.case_number, k.person"
          + PAGE)
  List<CaseFound> kin(
      @Param("q") Query query, @Param("offset") int offset, @Param("limit") int limit);

  @Select("<script>SELECT COUNT(*) " + KIN_ACTED + "</script>")
  long countKinActed(@Param("q") Query query);

  @Select(
      "<script>SELECT k.case_number, k.unit, k.person, NULL AS first, b.act AS second, b.done_at AS"
          + " at, k.sitting "
          + KIN_ACTED
          + " ORDER BY b.done_at DESC, k.case_number, k.person"
          + PAGE)
  List<CaseFound> kinActed(
      @Param("q") Query query, @Param("offset") int offset, @Param("limit") int limit);

  /**
   * @param by column by which cases are grouped, one of ours
   * @param declined condition that makes a case declined, one of ours
   */
  @Select("<script>SELECT COUNT(*) " + CLUSTERS + "</script>")
  long countClusters(
      @Param("q") Query query, @Param("by") String by, @Param("declined") String declined);

  /** As {@link #countClusters}. */
  @Select(
"""
<script>
SELECT g.unit, g.who, g.declined, g.of_all, w.declined - g.declined AS rest_declined, w.of_all - g.of_all AS rest_of_all
"""
          + CLUSTERS
          + " ORDER BY g.declined DESC, g.unit, g.who"
          + PAGE)
  List<Cluster> clusters(
      @Param("q") Query query,
      @Param("by") String by,
      @Param("declined") String declined,
      @Param("offset") int offset,
      @Param("limit") int limit);

  String DECLINED =
      " FROM oversight_verified WHERE unit = #{unit} AND ${by} = #{who} AND ${declined}";

  @Select("SELECT COUNT(*)" + DECLINED)
  long countDeclined(
      @Param("unit") String unit,
      @Param("by") String by,
      @Param("who") String who,
      @Param("declined") String declined);

  @Select("SELECT case_number" + DECLINED + " ORDER BY case_number LIMIT #{limit} OFFSET #{offset}")
  List<String> declined(
      @Param("unit") String unit,
      @Param("by") String by,
      @Param("who") String who,
      @Param("declined") String declined,
      @Param("offset") int offset,
      @Param("limit") int limit);

  @Select("<script>SELECT COUNT(*)" + LATE_ENTRIES + "</script>")
  long countLateEntries(@Param("q") Query query);

  @Select(
      "<script>SELECT stream, number, officer, fact, happened_at, recorded_at"
          + LATE_ENTRIES
          + " ORDER BY recorded_at DESC, stream, number"
          + PAGE)
  List<LateEntry> lateEntries(
      @Param("q") Query query, @Param("offset") int offset, @Param("limit") int limit);

  @Select("<script>SELECT COUNT(*)" + LATE_TASKS + "</script>")
  long countLateTasks(@Param("q") Query query);

  @Select(
      "<script>SELECT process, number, unit, task, assignee, due, done"
          + LATE_TASKS
          + " ORDER BY due, number"
          + PAGE)
  List<LateTask> lateTasks(
      @Param("q") Query query, @Param("offset") int offset, @Param("limit") int limit);
}
