package vn.minhbach.scheme.seed;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Which content of each seed file its table holds. */
@Mapper
interface SeedMapper {

  /**
   * A file of which the trail does not know what its table holds.
   *
   * @param told hash of the content that the trail knows, empty for none
   * @param loadedAt UTC microseconds
   */
  record Untold(String file, String told, String sha256, long loadedAt) {}

  /**
   * Locks the file's row, made empty where there is none, so that two starting nodes do not load at
   * once.
   */
  @Insert(
      """
      INSERT INTO scheme_seed (file, sha256, loaded_at, told) VALUES (#{file}, '', 0, '')
      ON DUPLICATE KEY UPDATE file = VALUES(file)
      """)
  int lock(String file);

  @Select("SELECT sha256 FROM scheme_seed WHERE file = #{file}")
  String sha256(String file);

  @Update("UPDATE scheme_seed SET sha256 = #{sha256}, loaded_at = #{loadedAt} WHERE file = #{file}")
  int loaded(String file, String sha256, long loadedAt);

  /** Two starting nodes do not tell the same. */
  @Select(
      "SELECT file, told, sha256, loaded_at FROM scheme_seed WHERE told <> sha256 ORDER BY file FOR UPDATE")
  List<Untold> lockUntold();

  @Update("UPDATE scheme_seed SET told = sha256 WHERE told <> sha256")
  int told();
}
