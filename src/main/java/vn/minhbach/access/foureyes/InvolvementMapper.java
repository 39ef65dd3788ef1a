package vn.minhbach.access.foureyes;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.access.Act;
import vn.minhbach.access.ActDone;

@Mapper
interface InvolvementMapper {

  String AMONG =
      """
      FROM access_involvement
      WHERE case_number IN <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
        AND act IN <foreach collection="acts" item="a" open="(" separator="," close=")">#{a}</foreach>
      """;

  /** The first time counts: who verifies a case again after it came back has verified it once. */
  @Insert(
      """
      <script>
      INSERT INTO access_involvement (case_number, person, act, done_at) VALUES
      <foreach collection="cases" item="c" separator=",">(#{c}, #{person}, #{act}, #{at})</foreach>
      ON DUPLICATE KEY UPDATE done_at = done_at
      </script>
      """)
  void add(
      @Param("cases") List<String> cases,
      @Param("person") String person,
      @Param("act") Act act,
      @Param("at") long at);

  @Select(
      "<script>SELECT case_number, person, act "
          + AMONG
          + " AND person = #{person} ORDER BY case_number</script>")
  List<ActDone> of(
      @Param("cases") List<String> cases,
      @Param("person") String person,
      @Param("acts") Collection<Act> acts);

  /** As {@link #of}, waiting for whoever is just writing these rows. */
  @Select(
      "<script>SELECT case_number, person, act "
          + AMONG
          + " AND person = #{person} ORDER BY case_number FOR UPDATE</script>")
  List<ActDone> ofNow(
      @Param("cases") List<String> cases,
      @Param("person") String person,
      @Param("acts") Collection<Act> acts);

  @Select(
      """
      <script>
      SELECT case_number, person, act FROM access_involvement
      WHERE case_number IN <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<ActDone> all(@Param("cases") List<String> cases);

  @Select("<script>SELECT DISTINCT person " + AMONG + "</script>")
  List<String> persons(@Param("cases") List<String> cases, @Param("acts") Collection<Act> acts);
}
