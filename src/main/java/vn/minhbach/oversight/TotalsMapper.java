package vn.minhbach.oversight;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads what each stage says of itself, as the monitor's login sees it. */
interface TotalsMapper {

  @Select(
      "SELECT part, people, dong FROM oversight_uploaded WHERE unit = #{unit} AND scheme = #{scheme}")
  List<Part> uploaded(@Param("unit") String unit, @Param("scheme") String scheme);

  @Select(
      "SELECT part, people, dong FROM oversight_cases WHERE unit = #{unit} AND scheme = #{scheme}")
  List<Part> cases(@Param("unit") String unit, @Param("scheme") String scheme);

  @Select(
      "SELECT part, people, dong FROM oversight_proposed WHERE unit = #{unit} AND scheme = #{scheme}")
  List<Part> proposed(@Param("unit") String unit, @Param("scheme") String scheme);

  @Select(
      "SELECT part, people, dong FROM oversight_posted WHERE unit = #{unit} AND scheme = #{scheme}")
  List<Part> posted(@Param("unit") String unit, @Param("scheme") String scheme);

  @Select(
      "SELECT part, people, dong FROM oversight_decided WHERE unit = #{unit} AND scheme = #{scheme}")
  List<Part> decided(@Param("unit") String unit, @Param("scheme") String scheme);

  @Select(
      "SELECT part, people, dong FROM oversight_payable WHERE unit = #{unit} AND scheme = #{scheme}")
  List<Part> payable(@Param("unit") String unit, @Param("scheme") String scheme);
}
