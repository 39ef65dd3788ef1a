package vn.minhbach.oversight.progress;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Counts how far the cases of an area are. */
interface ProgressMapper {

  String IN_AREA =
      " FROM oversight_case WHERE unit IN <foreach collection='units' item='u' open='(' separator=',' close=')'>#{u}</foreach> ";

  @Select(
      "<script>SELECT unit, state, COUNT(*) AS people, SUM(amount) AS dong"
          + IN_AREA
          + "GROUP BY unit, state</script>")
  List<UnitState> states(@Param("units") Collection<String> units);

  /** Cases opened on each day; days since 1970 in the zone of the office. */
  @Select(
      "<script>SELECT FLOOR((opened_at + #{zone}) / 86400000000) AS day, COUNT(*) AS people"
          + IN_AREA
          + "GROUP BY day ORDER BY day</script>")
  List<DayCount> opened(@Param("units") Collection<String> units, @Param("zone") long zoneMicros);

  /** Cases paid on each day. */
  @Select(
      "<script>SELECT FLOOR((state_since + #{zone}) / 86400000000) AS day, COUNT(*) AS people"
          + IN_AREA
          + "AND state = 'PAID' GROUP BY day ORDER BY day</script>")
  List<DayCount> paid(@Param("units") Collection<String> units, @Param("zone") long zoneMicros);
}
