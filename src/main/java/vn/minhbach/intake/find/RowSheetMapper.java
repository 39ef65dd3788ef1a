package vn.minhbach.intake.find;

import java.util.Collection;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.minhbach.shared.RowReference;

/** Single applications, for comparison. */
@Mapper
interface RowSheetMapper {

  @Select(
      """
      <script>
      SELECT r.unit, r.list_id AS list, r.sheet_row AS `row`, l.status AS list_status, l.received_on, c.case_number, c.state,
             r.full_name, r.birth_date, r.birth_year, r.sex, r.id_number, r.old_number, r.id_issued_on,
             r.permanent_address, r.temporary_address, r.neighbourhood, r.phone, r.occupation, r.workplace, r.lost_from,
             r.lost_to, r.account, r.bank, r.note
      FROM intake_row r
      JOIN intake_list l ON l.id = r.list_id
      LEFT JOIN intake_case c ON c.list_id = r.list_id AND c.sheet_row = r.sheet_row
      WHERE r.list_id = #{at.list} AND r.sheet_row = #{at.row}
        AND r.unit IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      </script>
      """)
  RowSheet sheet(@Param("units") Collection<String> units, @Param("at") RowReference at);

  @Select(
      """
      SELECT r.unit, r.list_id AS list, r.sheet_row AS `row`, l.status AS list_status, l.received_on, c.case_number, c.state,
             r.name_key = own.name_key AS same_name, r.birth_date = own.birth_date AS same_birth, r.sex = own.sex AS same_sex,
             CASE WHEN COALESCE(r.id_number, r.old_number) IS NULL OR COALESCE(own.id_number, own.old_number) IS NULL THEN NULL
                  ELSE COALESCE(r.id_number IN (own.id_number, COALESCE(own.old_number, own.id_number)), FALSE)
                    OR COALESCE(r.old_number IN (own.id_number, COALESCE(own.old_number, own.id_number)), FALSE)
             END AS same_number,
             r.account = own.account AS same_account
      FROM intake_row r
      JOIN intake_list l ON l.id = r.list_id
      JOIN intake_row own ON own.list_id = #{own.list} AND own.sheet_row = #{own.row}
      LEFT JOIN intake_case c ON c.list_id = r.list_id AND c.sheet_row = r.sheet_row
      WHERE r.list_id = #{at.list} AND r.sheet_row = #{at.row}
      """)
  RowElsewhere elsewhere(@Param("at") RowReference at, @Param("own") RowReference own);
}
