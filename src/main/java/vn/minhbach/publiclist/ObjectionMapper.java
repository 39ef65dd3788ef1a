package vn.minhbach.publiclist;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Objections to postings. */
@Mapper
interface ObjectionMapper {

  String COLUMNS =
      """
      SELECT id, posting, case_number, facts, facts_hash, received_from, received_on, state, recorded_by, recorded_person,
             reason, concluded_by
      FROM publiclist_objection
      """;

  @Insert(
      """
      INSERT INTO publiclist_objection (posting, case_number, facts, facts_hash, received_from, received_on, state,
                                        recorded_by, recorded_person, recorded_at)
      VALUES (#{o.posting}, #{o.caseNumber}, #{o.facts}, #{o.factsHash}, #{o.receivedFrom}, #{o.receivedOn}, #{o.state},
              #{o.recordedBy}, #{o.recordedPerson}, #{at})
      """)
  void insert(@Param("o") Objection objection, @Param("at") long at);

  @Select(COLUMNS + "WHERE id = #{id}")
  Optional<Objection> find(long id);

  @Select(COLUMNS + "WHERE posting = #{posting} ORDER BY id")
  List<Objection> of(String posting);

  @Select(
      COLUMNS
          + """
          WHERE posting = #{posting} AND case_number = #{caseNumber} AND received_on = #{receivedOn}
            AND facts_hash = #{factsHash}
          """)
  Optional<Objection> same(Objection objection);

  @Select(COLUMNS + "WHERE case_number = #{caseNumber} AND state = 'OPEN' ORDER BY id")
  List<Objection> openOf(String caseNumber);

  @Select(
      """
      <script>
      SELECT DISTINCT case_number FROM publiclist_objection
      WHERE state = 'OPEN'
        AND case_number IN <foreach item="c" collection="cases" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """)
  List<String> withOpen(@Param("cases") Collection<String> cases);

  @Update(
      """
      UPDATE publiclist_objection
      SET state = #{state}, reason = #{reason}, concluded_by = #{by}, concluded_person = #{person}, concluded_at = #{at}
      WHERE id = #{id}
      """)
  void conclude(
      @Param("id") long id,
      @Param("state") ObjectionState state,
      @Param("reason") String reason,
      @Param("by") String by,
      @Param("person") String person,
      @Param("at") long at);
}
