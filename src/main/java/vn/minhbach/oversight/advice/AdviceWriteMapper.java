package vn.minhbach.oversight.advice;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Writes recommendations and comments through the program's own login. */
@Mapper
interface AdviceWriteMapper {

  @Insert(
      """
      INSERT INTO oversight_advice_serial (unit, of_year, last_serial) VALUES (#{unit}, #{year}, 1)
      ON DUPLICATE KEY UPDATE last_serial = last_serial + 1
      """)
  int advance(@Param("unit") String unit, @Param("year") int year);

  @Select(
      "SELECT last_serial FROM oversight_advice_serial WHERE unit = #{unit} AND of_year = #{year}")
  int last(@Param("unit") String unit, @Param("year") int year);

  @Select(
      """
      SELECT number, unit, subject, addressee, state, due_on, written_by, written_at
      FROM oversight_advice WHERE number = #{number} FOR UPDATE
      """)
  Optional<Advice> lock(String number);

  @Insert(
"""
INSERT INTO oversight_advice (number, unit, subject, addressee, state, due_on, written_by, written_at)
VALUES (#{number}, #{unit}, #{subject}, #{addressee}, #{state}, #{dueOn}, #{writtenBy}, #{writtenAt})
""")
  void insert(Advice advice);

  @Update(
      "UPDATE oversight_advice SET state = #{state}, due_on = #{dueOn} WHERE number = #{number}")
  void move(
      @Param("number") String number,
      @Param("state") AdviceState state,
      @Param("dueOn") LocalDate dueOn);

  @Insert(
"""
INSERT INTO oversight_advice_word (number, position, kind, content, due_on, written_by, written_at)
SELECT #{number}, COUNT(*) + 1, #{w.kind}, #{w.content}, #{w.dueOn}, #{w.writtenBy}, #{w.writtenAt}
FROM oversight_advice_word WHERE number = #{number}
""")
  void say(@Param("number") String number, @Param("w") Word word);

  @Insert(
      """
      INSERT INTO oversight_comment (subject, unit, content, written_by, written_at)
      VALUES (#{subject}, #{unit}, #{content}, #{writtenBy}, #{writtenAt})
      """)
  void comment(Comment comment);

  @Select("SELECT COUNT(*) FROM oversight_comment WHERE subject = #{subject}")
  int comments(String subject);
}
