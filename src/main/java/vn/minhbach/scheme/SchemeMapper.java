package vn.minhbach.scheme;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.scheme.seed.SeedTable;

/** The schemes, as {@code seeds/schemes.csv} gives them. */
@Mapper
interface SchemeMapper extends SeedTable<Scheme> {

  @Override
  @Select(
      """
      SELECT
        code, name_vi AS nameVi, act, article, unit, amount AS amountDong, valid_from AS validFrom,
        valid_to AS validTo, period_from AS periodFrom, period_to AS periodTo, last_receipt AS lastReceipt,
        cash_regime AS cashRegime, status, certainty, source
      FROM scheme_scheme
      ORDER BY code, valid_from
      """)
  List<Scheme> all();

  @Override
  @Delete("DELETE FROM scheme_scheme")
  int deleteAll();

  @Override
  @Insert(
      """
      <script>
      INSERT INTO scheme_scheme (
        code, name_vi, act, article, unit, amount, valid_from, valid_to, period_from, period_to,
        last_receipt, cash_regime, status, certainty, source)
      VALUES
      <foreach collection="rows" item="row" separator=",">
        (
        #{row.code}, #{row.nameVi}, #{row.act}, #{row.article}, #{row.unit}, #{row.amountDong},
        #{row.validFrom}, #{row.validTo}, #{row.periodFrom}, #{row.periodTo}, #{row.lastReceipt},
        #{row.cashRegime}, #{row.status}, #{row.certainty}, #{row.source})
      </foreach>
      </script>
      """)
  int insertAll(List<Scheme> rows);
}
