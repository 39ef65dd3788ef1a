package vn.minhbach.intake.staging;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The rows of the lists. */
@Mapper
interface RowMapper {

  /**
   * Readable rows of the scheme's other lists, as far as they have been checked by now: lists are
   * not always checked in the order in which they came. Not those that were found to repeat this
   * list, nor those of its corrected versions: of two rows one is the double and never both.
   */
  String EARLIER =
      """
      <script>
      SELECT r.list_id, r.sheet_row, r.unit, r.outcome, r.name_key, r.birth_date, r.birth_year, r.sex, r.id_number,
             r.old_number, r.account
      FROM intake_row r JOIN intake_list l ON l.id = r.list_id
      WHERE r.outcome &lt;&gt; 'error' AND r.list_id &lt;&gt; #{list} AND l.scheme = #{scheme}
        AND l.status IN ('accepted', 'checked') AND COALESCE(FIND_IN_SET(#{list}, l.replaces), 0) = 0
        AND r.findings NOT LIKE CONCAT('%"list":', #{list}, ',%')
      """;

  String AMONG =
      """
      <foreach collection="keys" item="k" open="(" separator="," close=")">#{k}</foreach>
      </script>
      """;

  /** A row as it is shown. */
  record ShownRow(int sheetRow, String outcome, String findings) {}

  @Insert(
      """
      <script>
      INSERT INTO intake_row (list_id, unit, sheet_row, outcome, findings, raw, full_name, name_key, name_order,
        birth_date, birth_year, sex, id_number, old_number, id_issued_on, permanent_address, temporary_address, neighbourhood, phone, occupation,
        workplace, lost_from, lost_to, payment_method, account, bank, note, block_key) VALUES
      <foreach collection="rows" item="r" separator=",">
        (#{list}, #{unit}, #{r.sheetRow}, #{r.outcome}, #{r.findings}, #{r.raw}, #{r.fullName}, #{r.nameKey}, #{r.nameOrder},
         #{r.birthDate}, #{r.birthYear}, #{r.sex}, #{r.idNumber}, #{r.oldNumber}, #{r.idIssuedOn}, #{r.permanentAddress},
         #{r.temporaryAddress}, #{r.neighbourhood}, #{r.phone}, #{r.occupation}, #{r.workplace}, #{r.lostFrom}, #{r.lostTo},
         #{r.paymentMethod}, #{r.account}, #{r.bank}, #{r.note}, #{r.blockKey})
      </foreach>
      </script>
      """)
  void insert(
      @Param("list") long list, @Param("unit") String unit, @Param("rows") List<StagedRow> rows);

  @Delete("DELETE FROM intake_row WHERE list_id = #{list}")
  int clear(@Param("list") long list);

  @Select(
      """
      SELECT sheet_row, outcome, findings FROM intake_row WHERE list_id = #{list} ORDER BY sheet_row
      LIMIT #{limit} OFFSET #{offset}
      """)
  List<ShownRow> page(
      @Param("list") long list, @Param("offset") long offset, @Param("limit") int limit);

  @Select(EARLIER + "AND r.id_number IN " + AMONG)
  List<EarlierRow> byNumber(
      @Param("list") long list,
      @Param("scheme") String scheme,
      @Param("keys") Collection<String> keys);

  @Select(EARLIER + "AND r.old_number IN " + AMONG)
  List<EarlierRow> byOldNumber(
      @Param("list") long list,
      @Param("scheme") String scheme,
      @Param("keys") Collection<String> keys);

  @Select(EARLIER + "AND r.block_key IN " + AMONG)
  List<EarlierRow> byBlockKey(
      @Param("list") long list,
      @Param("scheme") String scheme,
      @Param("keys") Collection<String> keys);

  @Select(EARLIER + "AND r.account IN " + AMONG)
  List<EarlierRow> byAccount(
      @Param("list") long list,
      @Param("scheme") String scheme,
      @Param("keys") Collection<String> keys);
}
