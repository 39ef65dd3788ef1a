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

/** Postings and the serial numbers of each ward's year. */
@Mapper
interface PostingMapper {

  String COLUMNS =
      """
      SELECT posting, unit, scheme, sitting, state, line_count, total, content_hash, public_code, place, posted_on,
             working_days, ends_on
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
      INSERT INTO publiclist_posting (posting, unit, scheme, sitting, state, line_count, total, content_hash,
                                      public_code, prepared_at)
      VALUES (#{p.posting}, #{p.unit}, #{p.scheme}, #{p.sitting}, #{p.state}, #{p.lineCount}, #{p.total},
              #{p.contentHash}, #{p.publicCode}, #{at})
      """)
  void insert(@Param("p") Posting posting, @Param("at") long at);

  @Select(COLUMNS + "WHERE posting = #{posting}")
  Optional<Posting> find(String posting);

  @Select(COLUMNS + "WHERE posting = #{posting} FOR UPDATE")
  Optional<Posting> lock(String posting);

  @Select(COLUMNS + "WHERE public_code = #{code}")
  Optional<Posting> byCode(String code);

  @Select(COLUMNS + "WHERE state = 'POSTED' AND ends_on >= #{today} ORDER BY unit, scheme, posting")
  List<Posting> publicOn(LocalDate today);

  @Select(
      """
      <script>
      SELECT posting, unit, scheme, sitting, state, line_count, total, content_hash, public_code, place, posted_on,
             working_days, ends_on
      FROM publiclist_posting
      WHERE unit IN <foreach item="unit" collection="units" open="(" separator="," close=")">#{unit}</foreach>
      <if test="state != null">AND state = #{state}</if>
      ORDER BY prepared_at DESC, posting DESC
      LIMIT #{limit}
      </script>
      """)
  List<Posting> inUnits(
      @Param("units") Collection<String> units,
      @Param("state") PostingState state,
      @Param("limit") int limit);

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
      SET state = 'POSTED', ends_on = #{endsOn}, content_hash = #{hash}, posted_by = #{by}, posted_at = #{at}
      WHERE posting = #{posting}
      """)
  void post(
      @Param("posting") String posting,
      @Param("endsOn") LocalDate endsOn,
      @Param("hash") String hash,
      @Param("by") String by,
      @Param("at") long at);

  @Update(
      "UPDATE publiclist_posting SET state = 'CLOSED', closed_at = #{at} WHERE posting = #{posting}")
  void close(@Param("posting") String posting, @Param("at") long at);
}
