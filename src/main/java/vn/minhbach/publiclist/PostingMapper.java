package vn.minhbach.publiclist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.workflow.Work;

/** Postings and the serial numbers of each ward's year. */
@Mapper
interface PostingMapper {

  String COLUMNS =
      """
      SELECT posting, unit, scheme, sitting, dossier, decision_number, decided_on, state, line_count, total, content_hash,
             public_code, place, posted_on, working_days, ends_on
      FROM publiclist_posting
      """;

  @Insert(
      """
      INSERT INTO publiclist_serial (unit, of_year, last_serial) VALUES (#{unit}, #{year}, 1)
      ON DUPLICATE KEY UPDATE last_serial = last_serial + 1
      """)
  void countUp(@Param("unit") String unit, @Param("year") int year);

  @Select("SELECT last_serial FROM publiclist_serial WHERE unit = #{unit} AND of_year = #{year}")
  int serial(@Param("unit") String unit, @Param("year") int year);

  @Insert(
      """
      INSERT INTO publiclist_posting (posting, unit, scheme, sitting, dossier, decision_number, decided_on, state,
                                      line_count, total, content_hash, public_code, prepared_at)
      VALUES (#{p.posting}, #{p.unit}, #{p.scheme}, #{p.sitting}, #{p.dossier}, #{p.decisionNumber}, #{p.decidedOn},
              #{p.state}, #{p.lineCount}, #{p.total}, #{p.contentHash}, #{p.publicCode}, #{at})
      """)
  void insert(@Param("p") Posting posting, @Param("at") long at);

  @Select(COLUMNS + "WHERE posting = #{posting}")
  Optional<Posting> find(String posting);

  @Select(COLUMNS + "WHERE posting = #{posting} FOR UPDATE")
  Optional<Posting> lock(String posting);

  @Select(COLUMNS + "WHERE state <> 'PREPARED' ORDER BY posting")
  List<Posting> everPosted();

  @Select(COLUMNS + "WHERE public_code = #{code}")
  Optional<Posting> byCode(String code);

  @Select(
      COLUMNS
          + """
          WHERE unit = #{unit} AND state = 'POSTED' AND on_web AND ends_on >= #{today}
          ORDER BY posted_on DESC, posting DESC
          """)
  List<Posting> publicOf(@Param("unit") String unit, @Param("today") LocalDate today);

  /** The lists that people can read today, newest first. */
  @Select(
      """
      <script>
      SELECT posting, unit, scheme, sitting, dossier, decision_number, decided_on, state, line_count, total, content_hash,
             public_code, place, posted_on, working_days, ends_on
      FROM publiclist_posting
      WHERE state = 'POSTED' AND on_web AND ends_on &gt;= #{today}
      <if test="units != null">AND unit IN
        <foreach item="u" collection="units" open="(" separator="," close=")">#{u}</foreach></if>
      <if test="w.scheme != null">AND scheme = #{w.scheme}</if>
      <if test="w.since != null">AND posted_on &gt;= #{w.since}</if>
      ORDER BY posted_on DESC, posting DESC
      LIMIT #{limit} OFFSET #{offset}
      </script>
      """)
  List<Posting> publicPage(
      @Param("today") LocalDate today,
      @Param("units") Collection<String> units,
      @Param("w") PublicIndex.Wanted wanted,
      @Param("offset") int offset,
      @Param("limit") int limit);

  @Select(
      """
      <script>
      SELECT COUNT(*) FROM publiclist_posting
      WHERE state = 'POSTED' AND on_web AND ends_on &gt;= #{today}
      <if test="units != null">AND unit IN
        <foreach item="u" collection="units" open="(" separator="," close=")">#{u}</foreach></if>
      <if test="w.scheme != null">AND scheme = #{w.scheme}</if>
      <if test="w.since != null">AND posted_on &gt;= #{w.since}</if>
      </script>
      """)
  long publicCount(
      @Param("today") LocalDate today,
      @Param("units") Collection<String> units,
      @Param("w") PublicIndex.Wanted wanted);

  /** A ward and a scheme of which a list is posted. */
  record Kind(String unit, String scheme) {}

  @Select(
      """
      SELECT DISTINCT unit, scheme FROM publiclist_posting
      WHERE state = 'POSTED' AND on_web AND ends_on >= #{today} ORDER BY unit, scheme
      """)
  List<Kind> publicKinds(LocalDate today);

  @Select(
      """
      <script>
      SELECT posting, unit, scheme, sitting, dossier, decision_number, decided_on, state, line_count, total, content_hash,
             public_code, place, posted_on, working_days, ends_on
      FROM publiclist_posting
      WHERE unit IN <foreach item="unit" collection="units" open="(" separator="," close=")">#{unit}</foreach>
      <if test="state != null">AND state = #{state}</if>
      ORDER BY prepared_at DESC, posting DESC
      LIMIT #{limit} OFFSET #{offset}
      </script>
      """)
  List<Posting> page(
      @Param("units") Collection<String> units,
      @Param("state") PostingState state,
      @Param("offset") int offset,
      @Param("limit") int limit);

  @Select(
      """
      <script>
      SELECT COUNT(*) FROM publiclist_posting
      WHERE unit IN <foreach item="unit" collection="units" open="(" separator="," close=")">#{unit}</foreach>
      <if test="state != null">AND state = #{state}</if>
      </script>
      """)
  long count(@Param("units") Collection<String> units, @Param("state") PostingState state);

  @Update(
      """
      UPDATE publiclist_posting SET place = #{place}, posted_on = #{postedOn}, working_days = #{workingDays}
      WHERE posting = #{posting}
      """)
  void enter(
      @Param("posting") String posting,
      @Param("place") String place,
      @Param("postedOn") LocalDate postedOn,
      @Param("workingDays") int workingDays);

  @Update(
      """
      UPDATE publiclist_posting
      SET state = 'POSTED', ends_on = #{endsOn}, content_hash = #{hash}, on_web = #{onWeb}, posted_by = #{by}, posted_at = #{at}
      WHERE posting = #{posting}
      """)
  void post(
      @Param("posting") String posting,
      @Param("endsOn") LocalDate endsOn,
      @Param("hash") String hash,
      @Param("onWeb") boolean onWeb,
      @Param("by") String by,
      @Param("at") long at);

  @Update(
      "UPDATE publiclist_posting SET state = 'CLOSED', closed_at = #{at} WHERE posting ="
          + " #{posting}")
  void close(@Param("posting") String posting, @Param("at") long at);

  /** What the tasks about these are about. */
  @Select(
      """
      <script>
      SELECT posting AS `key`, scheme, CAST(SUBSTRING_INDEX(posting, '-', -1) AS UNSIGNED) AS `round`, line_count AS people
      FROM publiclist_posting WHERE posting IN
      <foreach collection="keys" item="k" open="(" separator="," close=")">#{k}</foreach>
      </script>
      """)
  List<Work> work(@Param("keys") Collection<String> keys);
}
