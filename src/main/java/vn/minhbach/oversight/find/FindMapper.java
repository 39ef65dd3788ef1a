package vn.minhbach.oversight.find;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Finds lists, sittings, postings, dossiers and runs of an area. */
interface FindMapper {

  String AMONG =
      """
       FROM oversight_matter
      WHERE unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      <if test="kind != ''">AND kind = #{kind}</if>
      <if test="number != ''">AND number LIKE CONCAT(#{number}, '%')</if>
      """;

  @Select(
      "<script>SELECT kind, number, unit, scheme, state, since, people, dong"
          + AMONG
          + " ORDER BY since DESC, number LIMIT #{limit} OFFSET #{offset}</script>")
  List<Found> matters(
      @Param("units") Collection<String> units,
      @Param("kind") String kind,
      @Param("number") String number,
      @Param("offset") int offset,
      @Param("limit") int limit);

  @Select("<script>SELECT COUNT(*)" + AMONG + "</script>")
  long count(
      @Param("units") Collection<String> units,
      @Param("kind") String kind,
      @Param("number") String number);
}
