package vn.minhbach.paper;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Numbers and dates of papers. */
@Mapper
interface NumberMapper {

  @Select("SELECT number, dated FROM paper_number WHERE kind = #{kind} AND subject = #{subject}")
  Optional<Numbered> find(@Param("kind") PaperKind kind, @Param("subject") String subject);

  @Insert(
      """
      INSERT INTO paper_number (kind, subject, number, dated, entered_by, entered_at)
      VALUES (#{kind}, #{subject}, #{n.number}, #{n.dated}, #{by}, #{at})
      ON DUPLICATE KEY UPDATE number = VALUES(number), dated = VALUES(dated), entered_by = VALUES(entered_by),
        entered_at = VALUES(entered_at)
      """)
  void put(
      @Param("kind") PaperKind kind,
      @Param("subject") String subject,
      @Param("n") Numbered numbered,
      @Param("by") String by,
      @Param("at") long at);
}
