package vn.minhbach.access;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface UnitMapper {

  @Select("SELECT code, name, kind, parent, district_code FROM access_unit ORDER BY code")
  List<Unit> all();

  @Insert(
      """
      <script>
      INSERT INTO access_unit (code, name, kind, parent, district_code) VALUES
      <foreach collection="units" item="u" separator=",">
        (#{u.code}, #{u.name}, #{u.kind}, #{u.parent}, #{u.districtCode})
      </foreach>
      ON DUPLICATE KEY UPDATE name = VALUES(name), kind = VALUES(kind), parent = VALUES(parent),
        district_code = VALUES(district_code)
      </script>
      """)
  void save(@Param("units") List<Unit> units);
}
