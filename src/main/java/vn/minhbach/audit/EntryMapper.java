package vn.minhbach.audit;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface EntryMapper {

  @Select(
      """
      <script>
      SELECT e.stream, e.number, e.leaf_hash
      FROM minhbach_audit.audit_entry e
      JOIN (SELECT stream, MAX(number) AS number FROM minhbach_audit.audit_entry
            WHERE stream IN <foreach collection="streams" item="s" open="(" separator="," close=")">#{s}</foreach>
            GROUP BY stream) newest
        ON newest.stream = e.stream AND newest.number = e.number
      </script>
      """)
  List<Head> heads(@Param("streams") Collection<String> streams);

  /**
   * The values are written into the statement as hexadecimal digits: as parameters they would take
   * half of the time that the trail costs.
   *
   * @param rows as {@link Entry#row()} writes them, between commas
   */
  @Insert(
      "INSERT INTO minhbach_audit.audit_entry"
          + " (stream, number, previous_hash, leaf, leaf_hash, recorded_at) VALUES ${rows}")
  void insert(@Param("rows") String rows);

  @Insert(
      """
      <script>
      INSERT INTO audit_salt (stream, number, field, salt) VALUES
      <foreach collection="salts" item="s" separator=",">(#{s.stream}, #{s.number}, #{s.field}, #{s.salt})</foreach>
      </script>
      """)
  void insertSalts(@Param("salts") List<Salt> salts);

  @Select(
      """
      <script>
      SELECT stream, number, previous_hash, leaf, leaf_hash, recorded_at
      FROM minhbach_audit.audit_entry
      WHERE stream IN <foreach collection="streams" item="s" open="(" separator="," close=")">#{s}</foreach>
      ORDER BY stream, number
      </script>
      """)
  List<Entry> entries(@Param("streams") Collection<String> streams);

  @Select(
      """
      <script>
      SELECT stream, JSON_UNQUOTE(JSON_EXTRACT(CONVERT(leaf USING utf8mb4), #{path})) AS says
      FROM minhbach_audit.audit_entry
      WHERE fact = #{fact}
        AND stream IN <foreach collection="streams" item="s" open="(" separator="," close=")">#{s}</foreach>
      </script>
      """)
  List<Said> saying(
      @Param("fact") String fact,
      @Param("path") String path,
      @Param("streams") Collection<String> streams);

  /** What an entry says in one of its fields. */
  record Said(String stream, String says) {}
}
