package vn.minhbach.publiclist;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Photographs of notices and their contents. */
@Mapper
interface NoticePhotoMapper {

  String COLUMNS =
      """
      SELECT id, posting, place, taken_on, media_type, sha256, size, attached_by, attached_at
      FROM publiclist_photo
      """;

  @Insert(
      """
      INSERT INTO publiclist_photo (posting, place, taken_on, media_type, sha256, size, attached_by, attached_at)
      VALUES (#{p.posting}, #{p.place}, #{p.takenOn}, #{p.mediaType}, #{p.sha256}, #{p.size}, #{by}, #{at})
      """)
  @Options(useGeneratedKeys = true, keyProperty = "p.id")
  void insert(@Param("p") NewNoticePhoto photo, @Param("by") String by, @Param("at") long at);

  @Insert(
      "INSERT INTO publiclist_photo_part (photo, part, content) VALUES (#{photo}, #{part},"
          + " #{content})")
  void insertPart(
      @Param("photo") long photo, @Param("part") int part, @Param("content") byte[] content);

  @Select(COLUMNS + "WHERE posting = #{posting} ORDER BY id")
  List<NoticePhoto> of(String posting);

  @Select("SELECT COUNT(*) FROM publiclist_photo WHERE posting = #{posting}")
  int count(String posting);

  @Select(COLUMNS + "WHERE posting = #{posting} AND id = #{id}")
  Optional<NoticePhoto> find(@Param("posting") String posting, @Param("id") long id);

  @Select("SELECT content FROM publiclist_photo_part WHERE photo = #{photo} ORDER BY part")
  List<byte[]> parts(long photo);
}
