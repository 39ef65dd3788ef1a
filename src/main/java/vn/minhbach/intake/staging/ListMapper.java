package vn.minhbach.intake.staging;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.shared.Actor;

/** The lists and their files. */
@Mapper
interface ListMapper {

  String COLUMNS =
      """
      id, unit, scheme, received_on, status, sha256, file_name, received_by, received_at, failure, failure_details, row_total,
      accept_total, ineligible_total, review_total, error_total, skipped_lines, missing_registers, corrects, replaces, withdrawn_reason
      """;

  /**
   * A list that is checked and not accepted.
   *
   * @param readable how many of its rows are no errors
   */
  record Unaccepted(long id, int readable) {}

  @Insert(
      """
      INSERT INTO intake_list (unit, scheme, received_on, status, sha256, file_name, received_by, received_by_person,
                               received_at, source, corrects, row_total, accept_total, ineligible_total, review_total,
                               error_total)
      VALUES (#{list.unit}, #{list.scheme}, #{list.receivedOn}, 'received', #{list.sha256}, #{list.fileName},
              #{actor.officer}, #{actor.person}, #{now}, #{list.source}, #{list.corrects}, 0, 0, 0, 0, 0)
      """)
  @Options(useGeneratedKeys = true, keyProperty = "list.id")
  void insert(@Param("list") NewList list, @Param("actor") Actor actor, @Param("now") long now);

  @Insert("INSERT INTO intake_file (list_id, part, content) VALUES (#{list}, #{part}, #{content})")
  void insertPart(
      @Param("list") long list, @Param("part") int part, @Param("content") byte[] content);

  @Select("SELECT content FROM intake_file WHERE list_id = #{list} ORDER BY part")
  List<byte[]> parts(@Param("list") long list);

  @Select(
      "SELECT "
          + COLUMNS
          + """
            FROM intake_list WHERE scheme = #{scheme} AND unit = #{unit} AND sha256 = #{sha256} AND withdrawn = 0
            """)
  StagedList sameFile(
      @Param("scheme") String scheme, @Param("unit") String unit, @Param("sha256") String sha256);

  @Select(
      "<script>SELECT "
          + COLUMNS
          + """
            FROM intake_list WHERE id = #{id} AND unit IN
            <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
            </script>
            """)
  StagedList find(@Param("id") long id, @Param("units") Collection<String> units);

  @Select(
      "<script>SELECT "
          + COLUMNS
          + """
            FROM intake_list WHERE unit IN
            <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
            ORDER BY id DESC LIMIT #{limit}
            </script>
            """)
  List<StagedList> in(@Param("units") Collection<String> units, @Param("limit") int limit);

  /** The list that has waited longest to be checked; null if none waits. */
  @Select("SELECT " + COLUMNS + " FROM intake_list WHERE status = 'received' ORDER BY id LIMIT 1")
  StagedList nextReceived();

  @Update("UPDATE intake_list SET status = 'checking' WHERE id = #{id} AND status = 'received'")
  int startChecking(@Param("id") long id);

  /** Lists whose check was cut off wait again. */
  @Update("UPDATE intake_list SET status = 'received' WHERE status = 'checking'")
  int resume();

  @Update(
      """
      UPDATE intake_list SET status = 'checked', row_total = #{totals.rows}, accept_total = #{totals.accept},
        ineligible_total = #{totals.ineligible}, review_total = #{totals.review}, error_total = #{totals.error},
        skipped_lines = #{skipped}, missing_registers = #{missing}, replaces = #{replaces}
      WHERE id = #{id} AND status = 'checking'
      """)
  int checked(
      @Param("id") long id,
      @Param("totals") Totals totals,
      @Param("skipped") String skipped,
      @Param("missing") String missing,
      @Param("replaces") String replaces);

  /** The lists of a ward that came before this one and wait to be accepted, the newest first. */
  @Select(
      """
      SELECT id, accept_total + ineligible_total + review_total AS readable FROM intake_list
      WHERE unit = #{list.unit} AND scheme = #{list.scheme} AND id < #{list.id} AND status = 'checked'
      ORDER BY id DESC
      """)
  List<Unaccepted> unacceptedBefore(@Param("list") StagedList list);

  /**
   * A list of the ward that may be corrected by another file, whatever the officer's area: the
   * caller has checked the ward.
   */
  @Select(
      "SELECT "
          + COLUMNS
          + " FROM intake_list WHERE id = #{id} AND unit = #{unit} AND source = 'file'")
  StagedList ofWard(@Param("id") long id, @Param("unit") String unit);

  @Select("SELECT corrects FROM intake_list WHERE id = #{id}")
  Long corrects(@Param("id") long id);

  /**
   * Those among the lists that are neither accepted nor withdrawn. They stay so until the
   * transaction ends: nobody accepts a version while another is found to take its place.
   */
  @Select(
      """
      <script>
      SELECT id FROM intake_list WHERE status IN ('received', 'checking', 'checked', 'failed') AND id IN
      <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
      ORDER BY id LOCK IN SHARE MODE
      </script>
      """)
  List<Long> lockReplaceable(@Param("ids") Collection<Long> ids);

  @Update(
      """
      UPDATE intake_list SET status = 'failed', failure = #{failure}, failure_details = #{details}
      WHERE id = #{id} AND status = 'checking'
      """)
  int failed(
      @Param("id") long id, @Param("failure") String failure, @Param("details") String details);

  @Update(
      """
      UPDATE intake_list SET status = 'received', failure = NULL, failure_details = NULL
      WHERE id = #{id} AND status = 'failed'
      """)
  int tryAgain(@Param("id") long id);
}
