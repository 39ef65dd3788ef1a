package vn.minhbach.intake.find;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The cases of a person. */
@Mapper
interface OtherCaseMapper {

  @Select(
      """
      <script>
      SELECT CASE WHEN unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
             THEN case_number END AS case_number, unit, scheme, state
      FROM intake_case
      WHERE person IN <foreach collection="persons" item="p" open="(" separator="," close=")">#{p}</foreach>
        AND case_number &lt;&gt; #{caseNumber}
      ORDER BY opened_at, intake_case.case_number LIMIT 50
      </script>
      """)
  List<OtherCases.Other> of(
      @Param("units") Collection<String> units,
      @Param("persons") Collection<Long> persons,
      @Param("caseNumber") String caseNumber);
}
