package vn.minhbach.intake.contact;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ContactMapper {

  @Insert(
      """
      INSERT INTO intake_contact (number, full_name, phone) VALUES (#{number}, #{c.name}, #{c.phone})
      """)
  void insert(@Param("number") String number, @Param("c") Contact contact);

  @Select("SELECT full_name AS name, phone FROM intake_contact WHERE number = #{number}")
  Optional<Contact> find(String number);
}
