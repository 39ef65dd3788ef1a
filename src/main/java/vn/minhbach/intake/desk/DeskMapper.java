package vn.minhbach.intake.desk;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DeskMapper {

  /** The number of the only case of a list of one row. */
  @Select("SELECT case_number FROM intake_case WHERE list_id = #{list}")
  String ofList(@Param("list") long list);
}
