package vn.minhbach.registry.reference;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.registry.Register;

/** The registers and their lines. */
@Mapper
interface RegisterMapper {

  String ENTRIES =
      """
      <script>
      SELECT register, line, full_name, name_key, birth_date, id_number, old_number, day_key, from_on, to_on, what, is_active
      FROM registry_entry WHERE is_active
      """;

  String AMONG =
      """
      <foreach collection="keys" item="k" open="(" separator="," close=")">#{k}</foreach>
      </script>
      """;

  @Select(
      "SELECT name, sha256, line_count, loaded_at, loaded_by FROM registry_register ORDER BY name")
  List<LoadedRegister> registers();

  /**
   * Locks the register's line, made empty where there is none, so that two files are not loaded at
   * once.
   */
  @Insert(
      """
      INSERT INTO registry_register (name, sha256, line_count, loaded_at, loaded_by) VALUES (#{register}, '', 0, 0, '')
      ON DUPLICATE KEY UPDATE name = VALUES(name)
      """)
  int lock(@Param("register") Register register);

  @Insert(
      """
      INSERT INTO registry_register (name, sha256, line_count, loaded_at, loaded_by)
      VALUES (#{name}, #{sha256}, #{lineCount}, #{loadedAt}, #{loadedBy})
      ON DUPLICATE KEY UPDATE sha256 = VALUES(sha256), line_count = VALUES(line_count), loaded_at = VALUES(loaded_at),
        loaded_by = VALUES(loaded_by)
      """)
  int save(LoadedRegister register);

  @Delete("DELETE FROM registry_entry WHERE register = #{register}")
  int clear(@Param("register") Register register);

  @Insert(
      """
      <script>
      INSERT INTO registry_entry (register, line, full_name, name_key, birth_date, id_number, old_number, day_key, from_on,
                                  to_on, what, is_active) VALUES
      <foreach collection="entries" item="e" separator=",">
        (#{e.register}, #{e.line}, #{e.fullName}, #{e.nameKey}, #{e.birthDate}, #{e.idNumber}, #{e.oldNumber}, #{e.dayKey},
         #{e.fromOn}, #{e.toOn}, #{e.what}, #{e.isActive})
      </foreach>
      </script>
      """)
  int insert(@Param("entries") List<RegisterEntry> entries);

  @Select(ENTRIES + "AND id_number IN " + AMONG)
  List<RegisterEntry> byNumber(@Param("keys") Collection<String> keys);

  @Select(ENTRIES + "AND old_number IN " + AMONG)
  List<RegisterEntry> byOldNumber(@Param("keys") Collection<String> keys);

  @Select(ENTRIES + "AND day_key IN " + AMONG)
  List<RegisterEntry> byDayKey(@Param("keys") Collection<String> keys);
}
