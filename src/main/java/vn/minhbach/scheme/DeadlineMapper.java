package vn.minhbach.scheme;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.scheme.seed.SeedTable;

/** The deadlines, as {@code seeds/deadlines.csv} gives them. */
@Mapper
interface DeadlineMapper extends SeedTable<Deadline> {

  @Override
  @Select(
      """
      SELECT
        task, working_days AS workingDays, act, article, certainty, is_default AS isDefault, note
      FROM scheme_deadline
      ORDER BY task
      """)
  List<Deadline> all();

  @Override
  @Delete("DELETE FROM scheme_deadline")
  int deleteAll();

  @Override
  @Insert(
      """
      <script>
      INSERT INTO scheme_deadline (
        task, working_days, act, article, certainty, is_default, note)
      VALUES
      <foreach collection="rows" item="row" separator=",">
        (
        #{row.task}, #{row.workingDays}, #{row.act}, #{row.article}, #{row.certainty}, #{row.isDefault},
        #{row.note})
      </foreach>
      </script>
      """)
  int insertAll(List<Deadline> rows);
}
