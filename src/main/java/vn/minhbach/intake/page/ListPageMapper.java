package vn.minhbach.intake.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.page.Paging;

/** What the pages show of lists; every statement about a list names the units of the area. */
@Mapper
interface ListPageMapper {

  String COLUMNS =
      """
      id, unit, scheme, received_on, status, file_name, received_by, received_at, failure, failure_details, row_total,
      accept_total, ineligible_total, review_total, error_total, skipped_lines, missing_registers, corrects, replaces,
      withdrawn_reason
      """;

  String AREA =
      """
      source = 'file' AND unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      """;

  String IN_STATES =
      """
      <if test="states.size() &gt; 0">AND status IN
        <foreach collection="states" item="s" open="(" separator="," close=")">#{s}</foreach></if>
      """;

  String OF_OUTCOME =
      """
      <if test="filter == 'remarked'">AND outcome &lt;&gt; 'accept'</if>
      <if test="filter != 'remarked' and filter != 'all'">AND outcome = #{filter}</if>
      """;

  /** A row; {@code raw} is JSON, what the ward wrote by field. */
  record Row(int sheetRow, String outcome, String findings, String raw, LocalDate birthDate) {}

  @Select("<script>SELECT COUNT(*) FROM intake_list WHERE " + AREA + IN_STATES + "</script>")
  int count(@Param("units") Collection<String> units, @Param("states") Collection<String> states);

  @Select(
      "<script>SELECT "
          + COLUMNS
          + " FROM intake_list WHERE "
          + AREA
          + IN_STATES
          + " ORDER BY id DESC LIMIT #{paging.size} OFFSET #{paging.offset}</script>")
  List<ShownList> page(
      @Param("units") Collection<String> units,
      @Param("states") Collection<String> states,
      @Param("paging") Paging paging);

  @Select(
      "<script>SELECT " + COLUMNS + " FROM intake_list WHERE id = #{id} AND " + AREA + "</script>")
  ShownList find(@Param("id") long id, @Param("units") Collection<String> units);

  /** The newest list that stands to take the place of this one; null if none does. */
  @Select(
      """
      SELECT MAX(id) FROM intake_list
      WHERE unit = #{list.unit} AND id > #{list.id} AND status <> 'withdrawn'
        AND (corrects = #{list.id} OR FIND_IN_SET(#{list.id}, replaces) > 0)
      """)
  Long newerVersion(@Param("list") ShownList list);

  /** How many lists are checked before this one. */
  @Select(
      """
      SELECT COUNT(*) FROM intake_list WHERE status IN ('received', 'checking') AND id < #{id}
      """)
  int waitingBefore(@Param("id") long id);

  @Select(
      "<script>SELECT sheet_row, outcome, findings, raw, birth_date FROM intake_row WHERE list_id = #{list} "
          + OF_OUTCOME
          + " ORDER BY sheet_row LIMIT #{paging.size} OFFSET #{paging.offset}</script>")
  List<Row> rows(
      @Param("list") long list, @Param("filter") String filter, @Param("paging") Paging paging);

  /** What was found in a row. */
  record Found(int sheetRow, String outcome, String findings) {}

  @Select(
      """
      SELECT sheet_row, outcome, findings FROM intake_row WHERE list_id = #{list} AND sheet_row > #{after}
      ORDER BY sheet_row LIMIT #{limit}
      """)
  List<Found> found(@Param("list") long list, @Param("after") int after, @Param("limit") int limit);

  @Select("SELECT content FROM intake_file WHERE list_id = #{list} ORDER BY part")
  List<byte[]> parts(@Param("list") long list);

  /**
   * The rows of a list as far as versions are compared: {@code content} stands for what the ward
   * wrote (without the ordinal, which moves when a row goes), {@code found} for the findings.
   */
  @Select(
      """
      SELECT sheet_row, id_number, name_key, birth_date, birth_year, MD5(JSON_REMOVE(raw, '$.ordinal')) AS content,
             MD5(CONCAT(outcome, COALESCE(JSON_EXTRACT(findings, '$[*].code'), ''),
                        COALESCE(JSON_EXTRACT(findings, '$[*].column'), ''))) AS found
      FROM intake_row WHERE list_id = #{list} ORDER BY sheet_row
      """)
  List<VersionRow> version(@Param("list") long list);

  @Select(
      "<script>SELECT sheet_row, outcome, findings, raw, birth_date FROM intake_row WHERE list_id = #{list} AND sheet_row IN"
          + " <foreach collection='rows' item='r' open='(' separator=',' close=')'>#{r}</foreach></script>")
  List<Row> rowsAt(@Param("list") long list, @Param("rows") Collection<Integer> rows);
}
