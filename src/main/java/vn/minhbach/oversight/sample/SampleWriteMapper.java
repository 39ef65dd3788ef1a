package vn.minhbach.oversight.sample;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Keeps samples, through the program's own login. */
@Mapper
interface SampleWriteMapper {

  @Insert(
      """
      INSERT INTO oversight_sample_serial (unit, of_year, last_serial) VALUES (#{unit}, #{year}, 1)
      ON DUPLICATE KEY UPDATE last_serial = last_serial + 1
      """)
  int advance(@Param("unit") String unit, @Param("year") int year);

  @Select(
      "SELECT last_serial FROM oversight_sample_serial WHERE unit = #{unit} AND of_year = #{year}")
  int last(@Param("unit") String unit, @Param("year") int year);

  @Insert(
"""
INSERT INTO oversight_sample (number, unit, subject, log_size, root, population, population_hash, wanted, drawn_by, drawn_at)
VALUES (#{number}, #{unit}, #{subject}, #{logSize}, #{root}, #{population}, #{populationHash}, #{wanted}, #{drawnBy}, #{drawnAt})
""")
  void insert(Sample sample);

  @Insert(
"""
<script>
INSERT INTO oversight_sample_case (number, position, case_number) VALUES
<foreach collection="cases" item="c" index="i" separator=",">(#{number}, #{i} + 1, #{c})</foreach>
</script>
""")
  void insertCases(@Param("number") String number, @Param("cases") List<String> cases);
}
