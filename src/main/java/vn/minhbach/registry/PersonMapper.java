package vn.minhbach.registry;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PersonMapper {

  /** A person and the one that they stand for. */
  record Standing(long id, long standsFor) {}

  @Select(
      """
      <script>
      SELECT n.number, p.id, p.name_key, p.birth_date
      FROM registry_number n JOIN registry_person p ON p.id = n.person
      WHERE n.number IN
      <foreach collection="numbers" item="n" open="(" separator="," close=")">#{n}</foreach>
      </script>
      """)
  List<PersonRow> byNumber(@Param("numbers") Collection<String> numbers);

  @Insert(
      """
      <script>
      INSERT INTO registry_person (full_name, name_key, birth_date, birth_year, sex) VALUES
      <foreach collection="persons" item="p" separator=",">
        (#{p.person.fullName}, #{p.person.nameKey}, #{p.person.birthDate}, #{p.person.birthYear}, #{p.person.sex})
      </foreach>
      </script>
      """)
  @Options(useGeneratedKeys = true, keyProperty = "persons.id")
  void insert(@Param("persons") List<PersonInsert> persons);

  @Insert(
      """
      <script>
      INSERT INTO registry_number (number, person) VALUES
      <foreach collection="persons" item="p" separator=",">(#{p.person.number}, #{p.id})</foreach>
      </script>
      """)
  void insertNumbers(@Param("persons") List<PersonInsert> persons);

  @Select(
      """
      <script>
      SELECT id, COALESCE(stands_for, id) AS stands_for FROM registry_person WHERE id IN
      <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  List<Standing> standing(@Param("ids") Collection<Long> ids);

  @Update(
      "UPDATE registry_person SET stands_for = #{kept} WHERE id = #{joined} OR stands_for = #{joined}")
  void join(@Param("kept") long kept, @Param("joined") long joined);

  @Insert(
      """
      INSERT INTO registry_distinct (earlier, later, decided_at) VALUES (#{earlier}, #{later}, #{now})
      ON DUPLICATE KEY UPDATE decided_at = VALUES(decided_at)
      """)
  void distinct(@Param("earlier") long earlier, @Param("later") long later, @Param("now") long now);
}
