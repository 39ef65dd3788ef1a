package vn.minhbach.audit.log;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LogMapper {

  /** An entry that waits for its number. */
  record Waiting(long id, byte[] leafHash) {}

  /** An entry with its number. */
  record Numbered(long seq, long entry) {
    String row() {
      return "(" + seq + "," + entry + ")";
    }
  }

  /** A numbered entry with what it says, and its number in its stream. */
  record Found(long seq, int number, byte[] leaf) {}

  /** The salt of one of a stream's entries. */
  record Salted(String stream, byte[] salt) {}

  @Select("SELECT size, edge, seen FROM audit_log_head WHERE id = 1 FOR UPDATE")
  LogHead lock();

  @Select("SELECT size, edge, seen FROM audit_log_head WHERE id = 1")
  LogHead head();

  /** The key with which this database's log is signed, for ever. */
  @Update("UPDATE audit_log_head SET vkey = #{vkey} WHERE id = 1 AND vkey IS NULL")
  void pin(String vkey);

  @Select("SELECT vkey FROM audit_log_head WHERE id = 1")
  String verifierKey();

  /** Committed entries that have no number yet. */
  @Select(
      "SELECT COUNT(*) FROM minhbach_audit.audit_entry"
          + " WHERE id > (SELECT seen FROM audit_log_head WHERE id = 1)")
  long unnumbered();

  @Update("UPDATE audit_log_head SET size = #{size}, edge = #{edge}, seen = #{seen} WHERE id = 1")
  void move(LogHead head);

  /** One statement sees one state of the database: no entry stands before one it follows. */
  @Select(
      """
      SELECT id, leaf_hash FROM (
        SELECT late.id, late.leaf_hash
        FROM audit_log_gap gap JOIN minhbach_audit.audit_entry late ON late.id BETWEEN gap.first_id AND gap.last_id
        UNION ALL
        (SELECT id, leaf_hash FROM minhbach_audit.audit_entry WHERE id > #{seen} ORDER BY id LIMIT #{most})
      ) waiting ORDER BY id
      """)
  List<Waiting> waiting(@Param("seen") long seen, @Param("most") int most);

  /**
   * The numbers are written into the statement: as parameters they would take most of the time of a
   * sequencer that drains a heap of entries.
   *
   * @param rows as {@link Numbered#row()} writes them, between commas
   */
  @Insert("INSERT INTO minhbach_audit.audit_log_entry (seq, entry) VALUES ${rows}")
  void insert(@Param("rows") String rows);

  @Select("SELECT first_id, last_id FROM audit_log_gap ORDER BY first_id")
  List<Gap> gaps();

  @Insert(
      "INSERT INTO audit_log_gap (first_id, last_id, found_at)"
          + " VALUES (#{firstId}, #{lastId}, UTC_TIMESTAMP())")
  void keep(Gap gap);

  @Delete("DELETE FROM audit_log_gap WHERE first_id = #{firstId}")
  void drop(Gap gap);

  /** No transaction is open for a day: what did not come by then was rolled back. */
  @Delete("DELETE FROM audit_log_gap WHERE found_at < UTC_TIMESTAMP() - INTERVAL 1 DAY")
  void forgetOld();

  @Select(
      """
      SELECT entry.leaf
      FROM minhbach_audit.audit_log_entry numbered JOIN minhbach_audit.audit_entry entry ON entry.id = numbered.entry
      WHERE numbered.seq >= #{from} AND numbered.seq < #{to}
      ORDER BY numbered.seq
      """)
  List<byte[]> leaves(@Param("from") long from, @Param("to") long to);

  /** A witness that signs one size twice has said nothing new. */
  @Insert(
      "INSERT IGNORE INTO minhbach_audit.audit_log_cosignature (size, witness, line)"
          + " VALUES (#{size}, #{witness}, #{line})")
  void cosigned(
      @Param("size") long size, @Param("witness") String witness, @Param("line") String line);

  /** The newest head beyond this one that a witness signed; null if there is none. */
  @Select("SELECT MAX(size) FROM minhbach_audit.audit_log_cosignature WHERE size > #{witnessed}")
  Long begun(long witnessed);

  @Select(
      "SELECT line FROM minhbach_audit.audit_log_cosignature WHERE size = #{size} ORDER BY witness")
  List<String> cosignatures(long size);

  @Select(
      """
      SELECT numbered.seq, entry.number, entry.leaf
      FROM minhbach_audit.audit_entry entry JOIN minhbach_audit.audit_log_entry numbered ON numbered.entry = entry.id
      WHERE entry.stream = #{stream} AND entry.fact = #{fact}
      ORDER BY entry.number DESC LIMIT 1
      """)
  Found newest(@Param("stream") String stream, @Param("fact") String fact);

  @Select(
      """
      <script>
      SELECT DISTINCT entry.stream
      FROM minhbach_audit.audit_entry entry JOIN minhbach_audit.audit_log_entry numbered ON numbered.entry = entry.id
      WHERE entry.fact = #{fact} AND numbered.seq &lt; #{size}
        AND entry.stream IN <foreach collection="streams" item="s" open="(" separator="," close=")">#{s}</foreach>
      </script>
      """)
  List<String> telling(
      @Param("streams") Collection<String> streams,
      @Param("fact") String fact,
      @Param("size") long size);

  /** Of the entries whose content names this posting, run or sitting. */
  @Select(
      """
      <script>
      SELECT entry.stream, salt.salt
      FROM minhbach_audit.audit_entry entry
      JOIN minhbach_audit.audit_log_entry numbered ON numbered.entry = entry.id
      JOIN audit_salt salt ON salt.stream = entry.stream AND salt.number = entry.number AND salt.field = #{field}
      WHERE entry.fact = #{fact} AND numbered.seq &lt; #{size}
        AND JSON_UNQUOTE(JSON_EXTRACT(CONVERT(entry.leaf USING utf8mb4), #{about})) = #{named}
        AND entry.stream IN <foreach collection="streams" item="s" open="(" separator="," close=")">#{s}</foreach>
      </script>
      """)
  List<Salted> salts(
      @Param("streams") Collection<String> streams,
      @Param("fact") String fact,
      @Param("about") String about,
      @Param("named") String named,
      @Param("field") String field,
      @Param("size") long size);
}
