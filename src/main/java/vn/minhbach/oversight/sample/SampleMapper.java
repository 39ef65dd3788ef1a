package vn.minhbach.oversight.sample;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads what is drawn from, and what was drawn, as the monitor's login sees it. */
interface SampleMapper {

  String COLUMNS =
      "SELECT number, unit, subject, log_size, root, population, population_hash, wanted, drawn_by,"
          + " drawn_at";

  String AMONG =
      " FROM oversight_drawn WHERE unit IN <foreach collection='units' item='u' open='('"
          + " separator=',' close=')'>#{u}</foreach>";

  @Select("<script>SELECT COUNT(*)" + AMONG + "</script>")
  long count(@Param("units") Collection<String> units);

  @Select(
      "<script>"
          + COLUMNS
          + AMONG
          + " ORDER BY drawn_at DESC, number LIMIT #{limit} OFFSET #{offset}</script>")
  List<Sample> list(
      @Param("units") Collection<String> units,
      @Param("offset") int offset,
      @Param("limit") int limit);

  /** Null when there is none. */
  @Select(COLUMNS + " FROM oversight_drawn WHERE number = #{number}")
  Sample find(String number);

  @Select(
"""
SELECT d.position, d.case_number, l.line_no, c.neighbourhood, c.amount, c.state
FROM oversight_drawn_case d
JOIN oversight_drawn s ON s.number = d.number
JOIN oversight_case c ON c.case_number = d.case_number
LEFT JOIN oversight_posting_line l ON l.number = SUBSTRING(s.subject, 9) AND l.case_number = d.case_number
WHERE d.number = #{number} ORDER BY d.position
""")
  List<SampleCase> cases(String number);

  @Select("SELECT case_number FROM oversight_posting_line WHERE number = #{posting}")
  List<String> ofPosting(String posting);

  @Select("SELECT case_number FROM oversight_case WHERE unit = #{unit}")
  List<String> ofWard(String unit);

  /** How many samples of the ward were drawn from the same before this one. */
  @Select(
      """
      SELECT COUNT(*) FROM oversight_drawn
      WHERE unit = #{unit} AND subject = #{subject} AND number < #{number}
      """)
  int drawsBefore(Sample sample);

  /** Number in the log of the entry that posted the list; null while it is not posted. */
  @Select(
      """
      SELECT MIN(t.seq) FROM oversight_trail t
      JOIN oversight_act a ON a.stream = t.stream AND a.number = t.number
      WHERE t.stream = #{stream} AND a.fact = 'ListPosted'
      """)
  Long postedAs(String stream);
}
