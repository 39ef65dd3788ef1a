package vn.minhbach.scheme;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.scheme.seed.SeedTable;

/** The articles behind findings, as {@code seeds/bases.csv} gives them. */
@Mapper
interface BasisMapper extends SeedTable<Basis> {

  @Override
  @Select(
      """
      SELECT
        finding, scheme, valid_from AS validFrom, act, article, certainty, note
      FROM scheme_basis
      ORDER BY finding, scheme, valid_from
      """)
  List<Basis> all();

  @Override
  @Delete("DELETE FROM scheme_basis")
  int deleteAll();

  @Override
  @Insert(
      """
      <script>
      INSERT INTO scheme_basis (
        finding, scheme, valid_from, act, article, certainty, note)
      VALUES
      <foreach collection="rows" item="row" separator=",">
        (
        #{row.finding}, #{row.scheme}, #{row.validFrom}, #{row.act}, #{row.article}, #{row.certainty}, #{row.note})
      </foreach>
      </script>
      """)
  int insertAll(List<Basis> rows);
}
