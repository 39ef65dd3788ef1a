package vn.minhbach.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;

/** Officers act while the totals are read: a sound ward does not look unbalanced for that. */
@OfficeTest
class OneMomentIT {

  private static final String WARD = "00040";

  @Autowired private TotalsMapper totals;
  @Autowired private MonitorLogin login;
  @Autowired private JdbcTemplate sql;

  @Test
  void the_totals_are_those_of_one_moment() {
    ArrangedWard.Case sitting = new ArrangedWard(sql, WARD).accepted("IN_SITTING").sat(1, null);
    ControlTotals read = new ControlTotals(whileRead(() -> propose(sitting)), login);
    assertThat(read.of(WARD, ArrangedWard.SCHEME)).allMatch(ControlTotal::balanced);
  }

  private void propose(ArrangedWard.Case proposed) {
    sql.update(
        "UPDATE committee_line SET result = 'PROPOSED' WHERE case_number = ?", proposed.number());
    sql.update(
        "UPDATE intake_case SET state = 'PROPOSED' WHERE case_number = ?", proposed.number());
  }

  /** Somebody acts between the figures of the cases and those of the council. */
  private TotalsMapper whileRead(Runnable act) {
    return (TotalsMapper)
        Proxy.newProxyInstance(
            TotalsMapper.class.getClassLoader(),
            new Class<?>[] {TotalsMapper.class},
            (proxy, method, args) -> {
              if (method.getName().equals("proposed")) {
                act.run();
              }
              return method.invoke(totals, args);
            });
  }
}
