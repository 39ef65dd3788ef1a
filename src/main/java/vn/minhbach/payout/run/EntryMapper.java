package vn.minhbach.payout.run;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What was entered for the steps of runs. */
@Mapper
interface EntryMapper {

  @Insert(
      """
      INSERT INTO payout_preparation (
        run, source_of_funds, debtor_account, debtor_bank, list_version, person, people, dong, payees, prepared_at)
      VALUES (
        #{run}, #{sourceOfFunds}, #{debtorAccount}, #{debtorBank}, #{listVersion}, #{person}, #{people}, #{dong},
        #{payees}, #{preparedAt})
      ON DUPLICATE KEY UPDATE
        source_of_funds = VALUES(source_of_funds), debtor_account = VALUES(debtor_account),
        debtor_bank = VALUES(debtor_bank), list_version = VALUES(list_version), person = VALUES(person),
        people = VALUES(people), dong = VALUES(dong), payees = VALUES(payees), prepared_at = VALUES(prepared_at)
      """)
  int putPreparation(Preparation preparation);

  @Select(
      """
      SELECT run, source_of_funds, debtor_account, debtor_bank, list_version, person, people, dong, payees, prepared_at
      FROM payout_preparation
      WHERE run = #{run}
      """)
  Preparation preparation(String run);

  @Insert(
      """
      INSERT INTO payout_release (run, approve, reason, list_version, person, released_at)
      VALUES (#{run}, #{approve}, #{reason}, #{listVersion}, #{person}, #{releasedAt})
      ON DUPLICATE KEY UPDATE
        approve = VALUES(approve), reason = VALUES(reason), list_version = VALUES(list_version),
        person = VALUES(person), released_at = VALUES(released_at)
      """)
  int putRelease(Release release);

  @Update("UPDATE payout_release SET overdue_at = #{at} WHERE run = #{run} AND overdue_at IS NULL")
  int noteOverdue(String run, long at);

  @Delete("DELETE FROM payout_release WHERE run = #{run}")
  int deleteRelease(String run);

  @Select(
      "SELECT run, approve, reason, list_version, person, released_at FROM payout_release WHERE run = #{run}")
  Release release(String run);
}
