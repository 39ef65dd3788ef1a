package vn.minhbach.publiclist;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Who is said to be left out of postings. */
@Mapper
interface LeftOutMapper {

  String COLUMNS =
      """
      SELECT id, posting, facts, facts_hash, received_from, received_on, state, recorded_by, recorded_person, answer,
             answered_by
      FROM publiclist_left_out
      """;

  @Insert(
      """
      INSERT INTO publiclist_left_out (posting, facts, facts_hash, received_from, received_on, state, recorded_by,
                                       recorded_person, recorded_at)
      VALUES (#{o.posting}, #{o.facts}, #{o.factsHash}, #{o.receivedFrom}, #{o.receivedOn}, #{o.state}, #{o.recordedBy},
              #{o.recordedPerson}, #{at})
      """)
  void insert(@Param("o") LeftOut leftOut, @Param("at") long at);

  @Select(COLUMNS + "WHERE id = #{id}")
  Optional<LeftOut> find(long id);

  @Select(COLUMNS + "WHERE posting = #{posting} ORDER BY id")
  List<LeftOut> of(String posting);

  @Select(
      COLUMNS
          + "WHERE posting = #{posting} AND received_on = #{receivedOn} AND facts_hash = #{factsHash}")
  Optional<LeftOut> same(LeftOut leftOut);

  @Update(
      """
      UPDATE publiclist_left_out
      SET state = #{state}, answer = #{answer}, answered_by = #{by}, answered_person = #{person}, answered_at = #{at}
      WHERE id = #{id}
      """)
  void answer(
      @Param("id") long id,
      @Param("state") LeftOutState state,
      @Param("answer") String answer,
      @Param("by") String by,
      @Param("person") String person,
      @Param("at") long at);
}
