package vn.minhbach.oversight;

import java.util.List;
import org.apache.ibatis.annotations.Select;

/** Reads what each stage says of itself, as the monitor's login sees it. */
interface TotalsMapper {

  String OF =
      """
       WHERE <if test="list == null">unit = #{unit} AND scheme = #{scheme}</if>
       <if test="list != null">list_id = #{list}</if>
      </script>
      """;

  @Select("<script>SELECT part, people, dong FROM oversight_uploaded" + OF)
  List<Part> uploaded(Scope of);

  @Select("<script>SELECT part, people, dong FROM oversight_cases" + OF)
  List<Part> cases(Scope of);

  @Select("<script>SELECT part, people, dong FROM oversight_proposed" + OF)
  List<Part> proposed(Scope of);

  @Select("<script>SELECT part, people, dong FROM oversight_posted" + OF)
  List<Part> posted(Scope of);

  @Select("<script>SELECT part, people, dong FROM oversight_decided" + OF)
  List<Part> decided(Scope of);

  @Select("<script>SELECT part, people, dong FROM oversight_payable" + OF)
  List<Part> payable(Scope of);
}
