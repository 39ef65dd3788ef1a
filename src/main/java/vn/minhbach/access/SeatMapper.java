package vn.minhbach.access;

import java.util.Collection;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Who has ever sat on which ward's council. */
@Mapper
interface SeatMapper {

  /** The first time counts. */
  @Insert(
      """
      <script>
      INSERT INTO access_council_seat (unit, person, sat_at) VALUES
      <foreach collection="persons" item="p" separator=",">(#{unit}, #{p}, #{at})</foreach>
      ON DUPLICATE KEY UPDATE sat_at = sat_at
      </script>
      """)
  void add(
      @Param("unit") String unit,
      @Param("persons") Collection<String> persons,
      @Param("at") long at);
}
