package vn.minhbach.oversight;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads the trail as the monitor's login sees it. */
interface TrailMapper {

  /** Whoever sat on the ward's council gets no row as its monitor, whatever the program thinks. */
  String NOT_ON_COUNCIL =
"""
 AND NOT EXISTS (SELECT 1 FROM oversight_council c WHERE c.unit = #{sight.unit} AND c.person = #{sight.monitor})
""";

  @Select(
      """
      SELECT number, leaf, leaf_hash, recorded_at, seq
      FROM oversight_trail WHERE stream = #{stream}
      """
          + NOT_ON_COUNCIL
          + " ORDER BY number LIMIT #{limit} OFFSET #{offset}")
  List<TrailRow> trail(
      @Param("stream") String stream,
      @Param("sight") Sight sight,
      @Param("offset") int offset,
      @Param("limit") int limit);

  @Select("SELECT COUNT(*) FROM oversight_trail WHERE stream = #{stream}" + NOT_ON_COUNCIL)
  int count(@Param("stream") String stream, @Param("sight") Sight sight);

  @Select(
      """
      SELECT number, leaf, leaf_hash, recorded_at, seq
      FROM oversight_trail WHERE stream = #{stream} AND number = #{number}
      """
          + NOT_ON_COUNCIL)
  TrailRow entry(
      @Param("stream") String stream, @Param("number") int number, @Param("sight") Sight sight);

  /** The ward that handed the list in; null when there is no such list. */
  @Select("SELECT unit FROM oversight_list WHERE id = #{list}")
  String unitOfList(@Param("list") long list);
}
