package vn.minhbach.paper;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Scans and their contents. */
@Mapper
interface ScanMapper {

  @Insert(
      """
      INSERT INTO paper_scan (kind, subject, bound_to, media_type, sha256, size, attached_by, attached_at)
      VALUES (#{s.kind}, #{s.subject}, #{s.boundTo}, #{s.mediaType}, #{s.sha256}, #{s.size}, #{by}, #{at})
      """)
  @Options(useGeneratedKeys = true, keyProperty = "s.id")
  void insert(@Param("s") NewScan scan, @Param("by") String by, @Param("at") long at);

  @Insert("INSERT INTO paper_scan_part (scan, part, content) VALUES (#{scan}, #{part}, #{content})")
  void insertPart(
      @Param("scan") long scan, @Param("part") int part, @Param("content") byte[] content);

  @Select(
      """
      SELECT id, kind, subject, bound_to, media_type, sha256, size, attached_by, attached_at FROM paper_scan
      WHERE kind = #{kind} AND subject = #{subject} ORDER BY id
      """)
  List<Scan> of(@Param("kind") PaperKind kind, @Param("subject") String subject);

  @Select(
      """
      SELECT id, kind, subject, bound_to, media_type, sha256, size, attached_by, attached_at FROM paper_scan
      WHERE id = #{id}
      """)
  Optional<Scan> find(long id);

  @Select("SELECT content FROM paper_scan_part WHERE scan = #{scan} ORDER BY part")
  List<byte[]> parts(long scan);
}
