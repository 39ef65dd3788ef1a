package vn.minhbach.oversight;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads the trail as the monitor's login sees it. */
interface TrailMapper {

  @Select(
      """
      SELECT number, leaf, leaf_hash, recorded_at
      FROM oversight_trail WHERE stream = #{stream} ORDER BY number LIMIT #{limit} OFFSET #{offset}
      """)
  List<TrailRow> trail(
      @Param("stream") String stream, @Param("offset") int offset, @Param("limit") int limit);

  @Select("SELECT COUNT(*) FROM oversight_trail WHERE stream = #{stream}")
  int count(@Param("stream") String stream);

  @Select(
      """
      SELECT number, leaf, leaf_hash, recorded_at
      FROM oversight_trail WHERE stream = #{stream} AND number = #{number}
      """)
  TrailRow entry(@Param("stream") String stream, @Param("number") int number);

  /** The ward that handed the list in; null when there is no such list. */
  @Select("SELECT unit FROM oversight_list WHERE id = #{list}")
  String unitOfList(@Param("list") long list);
}
