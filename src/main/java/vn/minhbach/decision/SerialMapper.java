package vn.minhbach.decision;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/**
 * Counts a ward's dossiers of a year, without gaps: the row is held until the number is used or
 * given back.
 */
@Mapper
interface SerialMapper {

  @Insert(
      """
      INSERT INTO decision_serial (unit, of_year, last_serial) VALUES (#{unit}, #{year}, 1)
      ON DUPLICATE KEY UPDATE last_serial = last_serial + 1
      """)
  int advance(String unit, int year);

  @Select("SELECT last_serial FROM decision_serial WHERE unit = #{unit} AND of_year = #{year}")
  int last(String unit, int year);
}
