package vn.minhbach.intake.scan;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The scans, those that wait for their case and those of cases. */
@Mapper
interface ScanMapper {

  String COLUMNS =
      "SELECT id, kind, type, sha256, bytes, file_name, sent_by, sent_at FROM intake_scan ";

  @Insert(
      """
      INSERT INTO intake_scan (draft, kind, type, sha256, bytes, file_name, sent_by, sent_at)
      VALUES (#{draft}, #{scan.kind}, #{scan.type}, #{scan.sha256}, #{scan.bytes}, #{scan.fileName}, #{scan.sentBy},
              #{scan.sentAt})
      """)
  int insert(@Param("draft") String draft, @Param("scan") Scan scan);

  @Select("SELECT id FROM intake_scan WHERE draft = #{draft} AND sha256 = #{sha256}")
  Long id(@Param("draft") String draft, @Param("sha256") String sha256);

  @Insert(
      "INSERT INTO intake_scan_part (scan, part, content) VALUES (#{scan}, #{part}, #{content})")
  int insertPart(
      @Param("scan") long scan, @Param("part") int part, @Param("content") byte[] content);

  @Select(
      COLUMNS + "WHERE draft = #{draft} AND sent_by = #{by} AND case_number IS NULL ORDER BY id")
  List<Scan> waiting(@Param("draft") String draft, @Param("by") String by);

  @Select(COLUMNS + "WHERE case_number = #{caseNumber} ORDER BY id")
  List<Scan> ofCase(@Param("caseNumber") String caseNumber);

  /** The scans of the case, if it lies in one of the units. */
  @Select(
      """
      <script>
      SELECT s.id, s.kind, s.type, s.sha256, s.bytes, s.file_name, s.sent_by, s.sent_at
      FROM intake_scan s JOIN intake_case c ON c.case_number = s.case_number
      WHERE s.case_number = #{caseNumber} AND c.unit IN
      <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      ORDER BY s.id
      </script>
      """)
  List<Scan> ofCaseIn(
      @Param("caseNumber") String caseNumber, @Param("units") Collection<String> units);

  /** Under its case's number the draft is free for another application. */
  @Update(
      """
      UPDATE intake_scan SET case_number = #{caseNumber}, draft = #{caseNumber}
      WHERE draft = #{draft} AND sent_by = #{by} AND case_number IS NULL
      """)
  int bind(
      @Param("draft") String draft, @Param("by") String by, @Param("caseNumber") String caseNumber);

  /** The scan, if its case lies in one of the units. */
  @Select(
      """
      <script>
      SELECT s.id, s.kind, s.type, s.sha256, s.bytes, s.file_name, s.sent_by, s.sent_at
      FROM intake_scan s JOIN intake_case c ON c.case_number = s.case_number
      WHERE s.id = #{id} AND s.case_number = #{caseNumber} AND c.unit IN
      <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      </script>
      """)
  Scan find(
      @Param("id") long id,
      @Param("caseNumber") String caseNumber,
      @Param("units") Collection<String> units);

  @Select("SELECT content FROM intake_scan_part WHERE scan = #{scan} ORDER BY part")
  List<byte[]> parts(@Param("scan") long scan);

  @Delete(
      """
      DELETE s, p FROM intake_scan s LEFT JOIN intake_scan_part p ON p.scan = s.id
      WHERE s.draft = #{draft} AND s.sent_by = #{by} AND s.id = #{id} AND s.case_number IS NULL
      """)
  int remove(@Param("draft") String draft, @Param("by") String by, @Param("id") long id);

  @Delete(
      """
      DELETE s, p FROM intake_scan s LEFT JOIN intake_scan_part p ON p.scan = s.id
      WHERE s.case_number IS NULL AND s.sent_at < #{before}
      """)
  int forget(@Param("before") long before);
}
