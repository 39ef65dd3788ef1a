package vn.minhbach.access.administration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Deputies whose days are not over. */
@Mapper
interface DeputyMapper {

  String OPEN =
      """
      SELECT d.id, d.deputy, d.instead_of, o.unit, d.from_day, d.to_day
      FROM access_deputy d JOIN access_officer o ON o.user_name = d.instead_of
      WHERE d.ended_at IS NULL AND #{today} BETWEEN LEAST(d.from_day, #{today}) AND d.to_day
      """;

  @Select(
      "<script>"
          + OPEN
          + """
             AND o.unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
            ORDER BY d.from_day, d.id LIMIT 500</script>
            """)
  List<Deputy> in(@Param("units") Collection<String> units, @Param("today") LocalDate today);

  @Select(OPEN + " AND (d.deputy = #{user} OR d.instead_of = #{user})")
  List<Deputy> with(@Param("user") String user, @Param("today") LocalDate today);

  /** What is lent to any account of a person, now or later. */
  @Select(
      OPEN
          + " AND d.deputy IN (SELECT a.user_name FROM access_officer a WHERE a.person = #{person})")
  List<Deputy> toPerson(@Param("person") String person, @Param("today") LocalDate today);

  @Select(OPEN + " AND d.id = #{id}")
  Deputy find(@Param("id") long id, @Param("today") LocalDate today);

  @Insert(
      """
      INSERT INTO access_deputy (deputy, instead_of, from_day, to_day, appointed_at)
      VALUES (#{deputy}, #{insteadOf}, #{from}, #{to}, #{at})
      """)
  void add(
      @Param("deputy") String deputy,
      @Param("insteadOf") String insteadOf,
      @Param("from") LocalDate from,
      @Param("to") LocalDate to,
      @Param("at") long at);

  @Update("UPDATE access_deputy SET ended_at = #{at} WHERE id = #{id}")
  void end(@Param("id") long id, @Param("at") long at);
}
