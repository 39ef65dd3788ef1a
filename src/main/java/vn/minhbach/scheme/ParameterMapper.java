package vn.minhbach.scheme;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.scheme.seed.SeedTable;

/** The dated numbers, as {@code seeds/parameters.csv} gives them. */
@Mapper
interface ParameterMapper extends SeedTable<Parameter> {

  @Override
  @Select(
      """
      SELECT
        parameter_key AS `key`, parameter_value AS `value`, unit, valid_from AS validFrom, act, article,
        certainty, is_default AS isDefault, note
      FROM scheme_parameter
      ORDER BY parameter_key, valid_from
      """)
  List<Parameter> all();

  @Override
  @Delete("DELETE FROM scheme_parameter")
  int deleteAll();

  @Override
  @Insert(
      """
      <script>
      INSERT INTO scheme_parameter (
        parameter_key, parameter_value, unit, valid_from, act, article, certainty, is_default, note)
      VALUES
      <foreach collection="rows" item="row" separator=",">
        (
        #{row.key}, #{row.value}, #{row.unit}, #{row.validFrom}, #{row.act}, #{row.article},
        #{row.certainty}, #{row.isDefault}, #{row.note})
      </foreach>
      </script>
      """)
  int insertAll(List<Parameter> rows);
}
