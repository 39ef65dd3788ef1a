package vn.minhbach.verification;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface VerificationMapper {

  @Insert(
      """
      <script>
      INSERT INTO verification_input (case_number, outcome, confirmed_by, confirmed_on, reason, keyed_by, saved_at, recorded)
      VALUES
      <foreach collection="inputs" item="i" separator=",">
        (#{i.caseNumber}, #{i.outcome}, #{i.confirmedBy}, #{i.confirmedOn}, #{i.reason}, #{i.keyedBy}, #{now}, FALSE)
      </foreach>
      ON DUPLICATE KEY UPDATE outcome = VALUES(outcome), confirmed_by = VALUES(confirmed_by),
        confirmed_on = VALUES(confirmed_on), reason = VALUES(reason), keyed_by = VALUES(keyed_by), saved_at = VALUES(saved_at),
        recorded = FALSE
      </script>
      """)
  void saveInputs(@Param("inputs") List<SavedInput> inputs, @Param("now") long now);

  @Select(
      """
      SELECT case_number, outcome, confirmed_by, confirmed_on, reason, keyed_by
      FROM verification_input WHERE case_number = #{caseNumber}
      """)
  SavedInput input(@Param("caseNumber") String caseNumber);

  @Select(
      """
      <script>
      SELECT case_number, keyed_by FROM verification_input WHERE recorded = FALSE AND case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<Waiting> entered(@Param("cases") Collection<String> cases);

  /** An input that waits to be recorded, and who entered it. */
  record Waiting(String caseNumber, String keyedBy) {}

  @Select(
      """
      <script>
      SELECT case_number, keyed_by FROM verification_input WHERE recorded = FALSE AND case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      FOR UPDATE
      </script>
      """)
  List<Waiting> waiting(@Param("cases") Collection<String> cases);

  @Update(
      """
      <script>
      UPDATE verification_input SET recorded = TRUE WHERE case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  void used(@Param("cases") Collection<String> cases);

  @Delete(
      """
      <script>
      DELETE FROM verification_resolution WHERE case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  void forgetResolutions(@Param("cases") Collection<String> cases);

  @Insert(
      """
      <script>
      INSERT INTO verification_resolution (case_number, finding, code, decision, reason, decided_by) VALUES
      <foreach collection="resolutions" item="r" separator=",">
        (#{r.caseNumber}, #{r.finding}, #{r.code}, #{r.decision}, #{r.reason}, #{r.decidedBy})
      </foreach>
      </script>
      """)
  void saveResolutions(@Param("resolutions") List<SavedResolution> resolutions);

  @Select(
      """
      SELECT case_number, finding, code, decision, reason, decided_by
      FROM verification_resolution WHERE case_number = #{caseNumber} ORDER BY finding
      """)
  List<SavedResolution> resolutions(@Param("caseNumber") String caseNumber);

  @Delete(
      "DELETE FROM verification_resolution WHERE case_number = #{caseNumber} AND finding = #{finding}")
  void forgetResolution(@Param("caseNumber") String caseNumber, @Param("finding") int finding);

  @Select(
      """
      <script>
      SELECT case_number, finding, code, decision, reason, decided_by
      FROM verification_resolution WHERE case_number IN
      <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<SavedResolution> resolutionsOf(@Param("cases") Collection<String> cases);

  @Insert(
      """
      <script>
      INSERT INTO verification_record (case_number, outcome, verified_by, confirmed_by, confirmed_on, recorded_at) VALUES
      <foreach collection="records" item="r" separator=",">
        (#{r.caseNumber}, #{r.outcome}, #{r.verifiedBy}, #{r.confirmedBy}, #{r.confirmedOn}, #{now})
      </foreach>
      </script>
      """)
  void insertRecords(@Param("records") List<Verified> records, @Param("now") long now);

  @Select(
      """
      <script>
      SELECT r.case_number, r.outcome, r.verified_by, r.confirmed_by, r.confirmed_on
      FROM verification_record r
      JOIN (SELECT MAX(id) AS id FROM verification_record WHERE case_number IN
            <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
            GROUP BY case_number) newest ON newest.id = r.id
      </script>
      """)
  List<Verified> newest(@Param("cases") Collection<String> cases);
}
