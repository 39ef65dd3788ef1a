package vn.minhbach.verification.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Requests for papers; a case has one that is a draft or waits, or none. */
@Mapper
interface RequestMapper {

  String COLUMNS =
      "SELECT case_number, unit, kinds, note, state, number, dated, last_day, asked_at"
          + " FROM verification_request ";

  String IN_AREA =
      "unit IN <foreach collection='units' item='u' open='(' separator=',' close=')'>#{u}</foreach>"
          + " AND state = 'WAITING'";

  @Insert(
      """
      INSERT INTO verification_request (case_number, unit, kinds, note, state, live, asked_by, asked_at)
      VALUES (#{r.caseNumber}, #{r.unit}, #{r.kinds}, #{r.note}, 'DRAFT', 1, #{by}, #{r.askedAt})
      ON DUPLICATE KEY UPDATE kinds = VALUES(kinds), note = VALUES(note), asked_by = VALUES(asked_by),
        asked_at = VALUES(asked_at), number = NULL, dated = NULL
      """)
  int draft(@Param("r") PapersRequest request, @Param("by") String by);

  /** The one that is a draft or waits, or null. */
  @Select(COLUMNS + "WHERE case_number = #{caseNumber} AND live = 1")
  PapersRequest live(String caseNumber);

  @Select(COLUMNS + "WHERE case_number = #{caseNumber} AND live = 1 FOR UPDATE")
  PapersRequest lock(String caseNumber);

  /** The last one, whatever became of it, or null. */
  @Select(COLUMNS + "WHERE case_number = #{caseNumber} ORDER BY id DESC LIMIT 1")
  PapersRequest last(String caseNumber);

  @Update(
      """
      UPDATE verification_request SET number = #{number}, dated = #{dated}
      WHERE case_number = #{caseNumber} AND live = 1
      """)
  int number(
      @Param("caseNumber") String caseNumber,
      @Param("number") String number,
      @Param("dated") LocalDate dated);

  @Update(
      """
      UPDATE verification_request SET state = 'WAITING', last_day = #{lastDay}
      WHERE case_number = #{caseNumber} AND live = 1 AND state = 'DRAFT'
      """)
  int hand(@Param("caseNumber") String caseNumber, @Param("lastDay") LocalDate lastDay);

  @Update(
      """
      <script>
      UPDATE verification_request SET state = #{state}, live = NULL, ended_by = #{by}, ended_at = #{at}
      WHERE live = 1 AND case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  int end(
      @Param("cases") Collection<String> cases,
      @Param("state") RequestState state,
      @Param("by") String by,
      @Param("at") long at);

  @Select("<script>SELECT COUNT(*) FROM verification_request WHERE " + IN_AREA + "</script>")
  long count(@Param("units") Collection<String> units);

  /** Those that wait, the nearest last day first. */
  @Select(
      "<script>"
          + COLUMNS
          + "WHERE "
          + IN_AREA
          + " ORDER BY last_day, case_number LIMIT #{limit} OFFSET #{offset}</script>")
  List<PapersRequest> page(
      @Param("units") Collection<String> units,
      @Param("limit") int limit,
      @Param("offset") int offset);
}
