package vn.minhbach.scheme;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.scheme.seed.SeedTable;

/** The holidays, as {@code seeds/holidays.csv} gives them. */
@Mapper
interface HolidayMapper extends SeedTable<Holiday> {

  @Override
  @Select(
      """
      SELECT
        holiday AS day, name, act, article, certainty
      FROM scheme_holiday
      ORDER BY holiday
      """)
  List<Holiday> all();

  @Override
  @Delete("DELETE FROM scheme_holiday")
  int deleteAll();

  @Override
  @Insert(
      """
      <script>
      INSERT INTO scheme_holiday (
        holiday, name, act, article, certainty)
      VALUES
      <foreach collection="rows" item="row" separator=",">
        (
        #{row.day}, #{row.name}, #{row.act}, #{row.article}, #{row.certainty})
      </foreach>
      </script>
      """)
  int insertAll(List<Holiday> rows);
}
