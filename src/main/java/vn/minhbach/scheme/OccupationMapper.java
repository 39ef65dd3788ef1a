package vn.minhbach.scheme;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.scheme.seed.SeedTable;

/** The occupations, as {@code seeds/occupations.csv} gives them. */
@Mapper
interface OccupationMapper extends SeedTable<Occupation> {

  @Override
  @Select(
      """
      SELECT
        title, stopped_by_directive AS stoppedByDirective, stopped_from AS stoppedFrom,
        stopped_to AS stoppedTo, grounds, act, article, certainty
      FROM scheme_occupation
      ORDER BY title
      """)
  List<Occupation> all();

  @Override
  @Delete("DELETE FROM scheme_occupation")
  int deleteAll();

  @Override
  @Insert(
      """
      <script>
      INSERT INTO scheme_occupation (
        title, stopped_by_directive, stopped_from, stopped_to, grounds, act, article, certainty)
      VALUES
      <foreach collection="rows" item="row" separator=",">
        (
        #{row.title}, #{row.stoppedByDirective}, #{row.stoppedFrom}, #{row.stoppedTo}, #{row.grounds},
        #{row.act}, #{row.article}, #{row.certainty})
      </foreach>
      </script>
      """)
  int insertAll(List<Occupation> rows);
}
