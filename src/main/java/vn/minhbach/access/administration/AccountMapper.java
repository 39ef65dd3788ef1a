package vn.minhbach.access.administration;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AccountMapper {

  String COLUMNS =
      """
      SELECT o.user_name AS user, o.person, o.full_name, o.unit, o.locked, o.created_at,
        (SELECT GROUP_CONCAT(r.role) FROM access_role r WHERE r.user_name = o.user_name) AS role_names
      FROM access_officer o
      """;

  String IN_UNITS =
      " WHERE o.unit IN <foreach collection='units' item='u' open='(' separator=',' close=')'>#{u}</foreach>"
          + " <if test=\"term != ''\">AND (o.user_name LIKE CONCAT('%', #{term}, '%') OR o.person LIKE CONCAT('%', #{term}, '%'))</if> ";

  /**
   * Puts changes of accounts one after the other, so that two of them cannot together make what
   * each may not.
   */
  @Select("SELECT code FROM access_unit WHERE code = '01' FOR UPDATE")
  String lock();

  @Select(COLUMNS + " WHERE o.user_name = #{user}")
  AccountRow find(String user);

  @Select(COLUMNS + " WHERE o.person = #{person}")
  List<AccountRow> ofPerson(String person);

  @Select(
      "<script>"
          + COLUMNS
          + IN_UNITS
          + " ORDER BY o.user_name LIMIT #{limit} OFFSET #{offset}</script>")
  List<AccountRow> list(
      @Param("units") Collection<String> units,
      @Param("term") String term,
      @Param("offset") int offset,
      @Param("limit") int limit);

  @Select("<script>SELECT COUNT(*) FROM access_officer o " + IN_UNITS + "</script>")
  long count(@Param("units") Collection<String> units, @Param("term") String term);

  @Select(
      """
      SELECT o.password FROM access_officer o JOIN access_role r ON r.user_name = o.user_name
      WHERE r.role = 'administrator'
      """)
  List<String> hashesOfAdministrators();

  @Select("SELECT user_name FROM access_officer")
  List<String> users();

  @Insert(
      """
      <script>
      INSERT INTO access_officer (user_name, person, full_name, password, credential, unit, locked, must_change, created_at)
      VALUES
      <foreach collection="accounts" item="a" separator=",">
        (#{a.user}, #{a.person}, #{a.fullName}, #{a.hash}, 1, #{a.unit}, FALSE, #{a.mustChange}, #{a.createdAt})
      </foreach>
      </script>
      """)
  void add(@Param("accounts") List<NewAccount> accounts);

  @Insert(
      """
      <script>
      INSERT INTO access_role (user_name, role) VALUES
      <foreach collection="roles" item="r" separator=",">(#{r.user}, #{r.role})</foreach>
      </script>
      """)
  void addRoles(@Param("roles") List<AssignedRole> roles);

  @Delete("DELETE FROM access_role WHERE user_name = #{user}")
  void removeRoles(String user);

  @Update("UPDATE access_officer SET locked = #{locked} WHERE user_name = #{user}")
  void setLocked(@Param("user") String user, @Param("locked") boolean locked);

  @Update("UPDATE access_officer SET unit = #{unit} WHERE user_name = #{user}")
  void setUnit(@Param("user") String user, @Param("unit") String unit);

  @Update(
      """
      UPDATE access_officer
      SET password = #{hash}, credential = credential + 1, must_change = #{mustChange}
      WHERE user_name = #{user}
      """)
  void setPassword(
      @Param("user") String user,
      @Param("hash") String hash,
      @Param("mustChange") boolean mustChange);
}
