package vn.minhbach.committee;

import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;

/** A ward whose council nobody has entered yet. */
@OfficeTest
class NoCouncilIT {

  private static final String WARD = "00148";
  private static final String COUNCIL =
      " FROM access_role WHERE role IN ('councilMember', 'councilChair') AND user_name LIKE '%p"
          + WARD
          + "'";

  @Autowired private RollCall rollCall;
  @Autowired private JdbcTemplate sql;
  @Autowired private AutowireCapableBeanFactory office;

  private Play play;
  private List<Map<String, Object>> council;

  @BeforeEach
  void dismiss() {
    play = office.createBean(Play.class);
    council = sql.queryForList("SELECT user_name, role" + COUNCIL);
    sql.update("DELETE" + COUNCIL);
  }

  @AfterEach
  void seat() {
    council.forEach(
        seat ->
            sql.update(
                "INSERT INTO access_role (user_name, role) VALUES (?, ?)",
                seat.get("user_name"),
                seat.get("role")));
  }

  @Test
  void the_secretary_is_told_whom_to_ask() {
    String sitting = play.call(WARD, play.verified(WARD, 1, true));
    Attendance nobody = new Attendance(List.of(), null, List.of());
    Refusal.of(() -> as(user("thuky", WARD), () -> rollCall.record(sitting, nobody)))
        .isCode("committee.noMembers")
        .says("quản trị viên");
  }
}
