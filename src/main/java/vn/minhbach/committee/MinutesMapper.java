package vn.minhbach.committee;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The minutes of each sitting. */
@Mapper
interface MinutesMapper {

  @Insert(
      """
      INSERT INTO committee_minutes (sitting, opened_at, closed_at, content, opinions)
      VALUES (#{sitting}, #{m.openedAt}, #{m.closedAt}, #{m.content}, #{m.opinions})
      ON DUPLICATE KEY UPDATE opened_at = VALUES(opened_at), closed_at = VALUES(closed_at), content = VALUES(content),
        opinions = VALUES(opinions)
      """)
  void save(@Param("sitting") String sitting, @Param("m") Minutes minutes);

  @Select(
      "SELECT opened_at, closed_at, content, opinions FROM committee_minutes WHERE sitting = #{sitting}")
  Optional<Minutes> of(String sitting);

  /**
   * Who signed the minutes.
   *
   * @param recordHash null, as is signedBy, until they are signed
   * @param deputy account of a chair who signs instead of who led the sitting; else null
   */
  record Signature(String recordHash, String signedBy, String deputy, String deputyReason) {}

  @Select(
      """
      SELECT record_hash, signed_by, deputy, deputy_reason FROM committee_minutes WHERE sitting = #{sitting}
      """)
  Optional<Signature> signature(String sitting);

  @Update(
      """
      UPDATE committee_minutes SET deputy = #{deputy}, deputy_reason = #{reason} WHERE sitting = #{sitting}
      """)
  void saveDeputy(
      @Param("sitting") String sitting,
      @Param("deputy") String deputy,
      @Param("reason") String reason);

  @Update(
      """
      UPDATE committee_minutes SET record_hash = #{hash}, signed_by = #{by}, signed_at = #{at}
      WHERE sitting = #{sitting}
      """)
  void sign(
      @Param("sitting") String sitting,
      @Param("hash") String hash,
      @Param("by") String by,
      @Param("at") long at);
}
