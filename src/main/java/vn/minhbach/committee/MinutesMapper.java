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

  @Update("UPDATE committee_minutes SET handed_in_at = #{at} WHERE sitting = #{sitting}")
  void handIn(@Param("sitting") String sitting, @Param("at") long at);

  /** Whether the secretary has handed the minutes in to be signed. */
  @Select(
      """
      SELECT COUNT(*) > 0 FROM committee_minutes WHERE sitting = #{sitting} AND handed_in_at IS NOT NULL
      """)
  boolean isHandedIn(String sitting);

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

  /**
   * A chair who is about to sign.
   *
   * @param user account name
   * @param version of the minutes that the chair has read
   * @param deputyReason why another chair signs than who led the sitting; null for who did
   */
  record Reader(String user, String version, String deputyReason) {}

  @Select(
      """
      SELECT read_by AS user, read_version AS version, deputy_reason FROM committee_minutes
      WHERE sitting = #{sitting} AND read_by IS NOT NULL
      """)
  Optional<Reader> reader(String sitting);

  @Update(
      """
      UPDATE committee_minutes SET read_by = #{r.user}, read_version = #{r.version},
        deputy = IF(#{r.deputyReason} IS NULL, NULL, #{r.user}), deputy_reason = #{r.deputyReason}
      WHERE sitting = #{sitting}
      """)
  void saveReader(@Param("sitting") String sitting, @Param("r") Reader reader);

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
