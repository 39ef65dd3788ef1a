package vn.minhbach.committee;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.minhbach.committee.vote.Vote;

/** Ballots and the single votes on them. */
@Mapper
interface BallotMapper {

  /** A ballot as written down. */
  record Row(String person, String member, Vote listVote, String listVersion, Long castAt) {

    boolean isCast() {
      return castAt != null;
    }
  }

  /** A vote on one case that was taken out of the list. */
  record Single(String person, String caseNumber, Vote vote) {}

  @Insert(
      """
      INSERT INTO committee_ballot (sitting, person, member, list_vote, list_version)
      VALUES (#{sitting}, #{b.person}, #{b.member}, #{b.listVote}, #{b.listVersion})
      ON DUPLICATE KEY UPDATE list_vote = VALUES(list_vote), list_version = VALUES(list_version)
      """)
  void save(@Param("sitting") String sitting, @Param("b") Row ballot);

  @Delete("DELETE FROM committee_single_vote WHERE sitting = #{sitting} AND person = #{person}")
  void deleteSingles(@Param("sitting") String sitting, @Param("person") String person);

  @Insert(
      """
      <script>
      INSERT INTO committee_single_vote (sitting, person, case_number, vote) VALUES
      <foreach item="v" collection="votes" separator=",">(#{sitting}, #{v.person}, #{v.caseNumber}, #{v.vote})</foreach>
      </script>
      """)
  void insertSingles(@Param("sitting") String sitting, @Param("votes") Collection<Single> votes);

  @Update(
      "UPDATE committee_ballot SET cast_at = #{at} WHERE sitting = #{sitting} AND person = #{person}")
  void cast(@Param("sitting") String sitting, @Param("person") String person, @Param("at") long at);

  @Select(
      "SELECT person, member, list_vote, list_version, cast_at FROM committee_ballot WHERE sitting = #{sitting}")
  List<Row> of(String sitting);

  /** Those that count. */
  default List<Row> cast(String sitting) {
    return of(sitting).stream().filter(Row::isCast).toList();
  }

  @Select(
      """
      SELECT person, case_number, vote FROM committee_single_vote WHERE sitting = #{sitting} ORDER BY person, case_number
      """)
  List<Single> singles(String sitting);
}
