package vn.minhbach.decision;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Numbers and dates of submissions and decisions. */
@Mapper
interface SignatureMapper {

  @Insert(
      """
      INSERT INTO decision_signature (dossier, step, paper_number, signed_on, list_version, person)
      VALUES (#{dossier}, #{step}, #{paperNumber}, #{signedOn}, #{listVersion}, #{person})
      ON DUPLICATE KEY UPDATE
        paper_number = VALUES(paper_number), signed_on = VALUES(signed_on),
        list_version = VALUES(list_version), person = VALUES(person)
      """)
  int put(Signature signature);

  @Select(
      """
      SELECT dossier, step, paper_number AS paperNumber, signed_on AS signedOn, list_version AS listVersion, person
      FROM decision_signature
      WHERE dossier = #{dossier} AND step = #{step}
      """)
  Signature find(String dossier, Signature.Step step);

  @Insert(
      """
      INSERT INTO decision_number (district, of_year, number, dossier)
      VALUES (#{district}, #{year}, #{number}, #{dossier})
      """)
  int number(String district, int year, String number, String dossier);

  /** The dossier whose decision has the number, null if none. */
  @Select(
      """
      SELECT dossier FROM decision_number
      WHERE district = #{district} AND of_year = #{year} AND number = #{number}
      """)
  String numbered(String district, int year, String number);

  @Select(
      """
      <script>
      SELECT s.dossier, s.paper_number AS number, s.signed_on AS signedOn
      FROM decision_signature s
      JOIN decision_dossier d ON d.number = s.dossier AND d.state = 'DECIDED'
      WHERE s.step = 'DECISION' AND s.dossier IN
      <foreach collection="dossiers" item="d" open="(" separator="," close=")">#{d}</foreach>
      ORDER BY s.signed_on, s.paper_number
      </script>
      """)
  List<DecisionPaper> decisions(Collection<String> dossiers);
}
