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
      SELECT n.number, p.id, p.name_key, p.birth_date, p.birth_year, p.sex,
             (SELECT MAX(c.number) FROM registry_number c WHERE c.person = p.id AND CHAR_LENGTH(c.number) = 12)
               AS citizen_number
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
        (#{p.fullName}, #{p.identity.name.folded}, #{p.identity.birthDate}, #{p.identity.birth.year}, #{p.identity.sexWord})
      </foreach>
      </script>
      """)
  @Options(useGeneratedKeys = true, keyProperty = "persons.id")
  void insert(@Param("persons") List<Person> persons);

  @Insert(
      """
      <script>
      INSERT INTO registry_number (number, person) VALUES
      <foreach collection="numbers" item="n" separator=",">(#{n.number}, #{n.person.id})</foreach>
      </script>
      """)
  void insertNumbers(@Param("numbers") List<PersonNumber> numbers);

  @Select(
      """
      <script>
      SELECT id, COALESCE(stands_for, id) AS stands_for FROM registry_person WHERE id IN
      <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  List<Standing> standing(@Param("ids") Collection<Long> ids);

  @Select(
      """
      SELECT p.id FROM registry_person p
      JOIN registry_person own ON own.id = #{person} AND p.id = COALESCE(own.stands_for, own.id)
      UNION
      SELECT p.id FROM registry_person p
      JOIN registry_person own ON own.id = #{person} AND p.stands_for = COALESCE(own.stands_for, own.id)
      """)
  List<Long> sameAs(@Param("person") long person);

  /** As {@link #standing}; nobody joins these persons before this transaction ends. */
  @Select(
      """
      <script>
      SELECT id, COALESCE(stands_for, id) AS stands_for FROM registry_person WHERE id IN
      <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
      ORDER BY id FOR UPDATE
      </script>
      """)
  List<Standing> lock(@Param("ids") Collection<Long> ids);

  @Update(
      """
      <script>
      UPDATE registry_person SET stands_for = CASE COALESCE(stands_for, id)
      <foreach collection="joins" item="j">WHEN #{j.id} THEN #{j.standsFor} </foreach> END
      WHERE id IN <foreach collection="joins" item="j" open="(" separator="," close=")">#{j.id}</foreach>
        OR stands_for IN <foreach collection="joins" item="j" open="(" separator="," close=")">#{j.id}</foreach>
      </script>
      """)
  void join(@Param("joins") List<Standing> joins);
}
