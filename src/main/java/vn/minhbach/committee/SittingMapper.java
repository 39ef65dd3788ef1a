package vn.minhbach.committee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.workflow.Work;

/** Sittings and the serial numbers of each ward's year. */
@Mapper
interface SittingMapper {

  String COLUMNS =
      """
      SELECT sitting, unit, scheme, held_on, place, state, list_version, line_count, secretary, secretary_person,
             chair, member_count, quorum, voting_ends_at
      FROM committee_sitting
      """;

  @Insert(
      """
      INSERT INTO committee_serial (unit, of_year, last_serial) VALUES (#{unit}, #{year}, 1)
      ON DUPLICATE KEY UPDATE last_serial = last_serial + 1
      """)
  void countUp(@Param("unit") String unit, @Param("year") int year);

  @Select("SELECT last_serial FROM committee_serial WHERE unit = #{unit} AND of_year = #{year}")
  int serial(@Param("unit") String unit, @Param("year") int year);

  @Insert(
      """
      INSERT INTO committee_sitting (sitting, unit, scheme, held_on, place, state, list_version, line_count, secretary,
                                     secretary_person, called_at)
      VALUES (#{s.sitting}, #{s.unit}, #{s.scheme}, #{s.heldOn}, #{s.place}, #{s.state}, #{s.listVersion}, #{s.lineCount},
              #{s.secretary}, #{s.secretaryPerson}, #{calledAt})
      """)
  void insert(@Param("s") Sitting sitting, @Param("calledAt") long calledAt);

  @Select(COLUMNS + "WHERE sitting = #{sitting}")
  Optional<Sitting> find(String sitting);

  @Select(COLUMNS + "WHERE sitting = #{sitting} FOR UPDATE")
  Optional<Sitting> lock(String sitting);

  @Select(
      """
      <script>
      SELECT sitting, unit, scheme, held_on, place, state, list_version, line_count, secretary, secretary_person,
             chair, member_count, quorum, voting_ends_at
      FROM committee_sitting
      WHERE unit IN <foreach item="unit" collection="units" open="(" separator="," close=")">#{unit}</foreach>
      <if test="state != null">AND state = #{state}</if>
      ORDER BY held_on DESC, sitting DESC
      LIMIT #{limit} OFFSET #{offset}
      </script>
      """)
  List<Sitting> page(
      @Param("units") Collection<String> units,
      @Param("state") SittingState state,
      @Param("offset") int offset,
      @Param("limit") int limit);

  @Select(
      """
      <script>
      SELECT COUNT(*) FROM committee_sitting
      WHERE unit IN <foreach item="unit" collection="units" open="(" separator="," close=")">#{unit}</foreach>
      <if test="state != null">AND state = #{state}</if>
      </script>
      """)
  long count(@Param("units") Collection<String> units, @Param("state") SittingState state);

  @Update("UPDATE committee_sitting SET state = #{state} WHERE sitting = #{sitting}")
  void setState(@Param("sitting") String sitting, @Param("state") SittingState state);

  @Update("UPDATE committee_sitting SET chair = #{chair} WHERE sitting = #{sitting}")
  void setChair(@Param("sitting") String sitting, @Param("chair") String chair);

  @Update("UPDATE committee_sitting SET list_version = #{version} WHERE sitting = #{sitting}")
  void setListVersion(@Param("sitting") String sitting, @Param("version") String version);

  @Update(
      """
      UPDATE committee_sitting
      SET state = #{state}, member_count = #{members}, quorum = #{quorum}, voting_ends_at = #{votingEndsAt},
          opened_at = #{openedAt}
      WHERE sitting = #{sitting}
      """)
  void open(
      @Param("sitting") String sitting,
      @Param("state") SittingState state,
      @Param("members") int members,
      @Param("quorum") int quorum,
      @Param("votingEndsAt") long votingEndsAt,
      @Param("openedAt") long openedAt);

  @Update(
      "UPDATE committee_sitting SET state = 'COUNTED', counted_at = #{at} WHERE sitting = #{sitting}")
  void setCounted(@Param("sitting") String sitting, @Param("at") long at);

  /**
   * When the sitting began and when its votes were counted, each null while it has not.
   *
   * @param openedAt microseconds UTC
   * @param countedAt microseconds UTC
   */
  record Hours(Long openedAt, Long countedAt) {}

  @Select(
      """
      SELECT opened_at, counted_at FROM committee_sitting
      WHERE sitting = #{sitting} AND (opened_at IS NOT NULL OR counted_at IS NOT NULL)
      """)
  Optional<Hours> hours(String sitting);

  @Update(
      """
      UPDATE committee_sitting SET state = 'CONCLUDED', concluded_at = #{at}, unposted = #{unposted}
      WHERE sitting = #{sitting}
      """)
  void conclude(
      @Param("sitting") String sitting, @Param("at") long at, @Param("unposted") boolean unposted);

  /** What the tasks about these are about. */
  @Select(
      """
      <script>
      SELECT sitting AS `key`, scheme, CAST(SUBSTRING_INDEX(sitting, '-', -1) AS UNSIGNED) AS `round`, line_count AS people
      FROM committee_sitting WHERE sitting IN
      <foreach collection="keys" item="k" open="(" separator="," close=")">#{k}</foreach>
      </script>
      """)
  List<Work> work(@Param("keys") Collection<String> keys);
}
