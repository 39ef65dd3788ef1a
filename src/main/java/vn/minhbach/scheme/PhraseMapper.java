package vn.minhbach.scheme;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.scheme.seed.SeedTable;

/** The phrases, as {@code seeds/phrases.csv} gives them. */
@Mapper
interface PhraseMapper extends SeedTable<Phrase> {

  @Override
  @Select(
      """
      SELECT
        stage, step, code, valid_from AS validFrom, text_vi AS textVi, act, article, certainty
      FROM scheme_phrase
      ORDER BY stage, step, position
      """)
  List<Phrase> all();

  @Override
  @Delete("DELETE FROM scheme_phrase")
  int deleteAll();

  @Override
  @Insert(
      """
      <script>
      INSERT INTO scheme_phrase (
        stage, step, code, valid_from, text_vi, act, article, certainty)
      VALUES
      <foreach collection="rows" item="row" separator=",">
        (
        #{row.stage}, #{row.step}, #{row.code}, #{row.validFrom}, #{row.textVi}, #{row.act}, #{row.article},
        #{row.certainty})
      </foreach>
      </script>
      """)
  int insertAll(List<Phrase> rows);
}
