package vn.minhbach.payout.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.AtOnce;
import vn.minhbach.OfficeTest;
import vn.minhbach.payout.RunPlay;
import vn.minhbach.shared.RateTotal;

/** The key of the database over person and cash regime, and what is made of it. */
@OfficeTest
@Import(RunPlay.class)
class EntitlementsIT {

  private static final String SCHEME = "HN-3642-LDTD";
  private static final long PERSON = 7_000_000_001L;

  @Autowired private Entitlements entitlements;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate sql;

  @BeforeEach
  void forget() {
    sql.update("DELETE FROM payout_entitlement WHERE dossier LIKE '00133-T99-%'");
  }

  @Test
  void of_many_who_try_at_once_to_pay_one_person_under_many_cases_one_does() throws Exception {
    int many = 12;
    List<Callable<List<Entitlement>>> attempts = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Entitlement one = entitlement(i, i, PERSON, SCHEME);
      attempts.add(() -> transaction.execute(status -> entitlements.create(List.of(one))));
    }
    assertThat(AtOnce.call(attempts).stream().mapToInt(List::size).sum()).isEqualTo(many - 1);
    assertThat(count("live = 1")).isEqualTo(1);
    assertThat(count("live IS NULL AND held = 'DUPLICATE_PERSON' AND held_for IS NOT NULL"))
        .isEqualTo(many - 1);
  }

  @Test
  void the_database_itself_refuses_a_second_live_one() {
    create(entitlement(1, 1, PERSON, SCHEME), entitlement(1, 2, PERSON + 1, SCHEME));
    String rekey = "UPDATE payout_entitlement SET person = ? WHERE person = ?";
    assertThatThrownBy(() -> sql.update(rekey, PERSON, PERSON + 1))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void two_schemes_of_one_cash_regime_exclude_each_other() {
    create(entitlement(1, 1, PERSON, SCHEME));
    assertThat(create(entitlement(2, 2, PERSON, "NQ68-04"))).hasSize(1);
  }

  @Test
  void food_money_goes_together_with_cash() {
    create(entitlement(1, 1, PERSON, SCHEME));
    assertThat(create(entitlement(2, 2, PERSON, "NQ68-08"))).isEmpty();
    assertThat(count("live = 1")).isEqualTo(2);
  }

  @Test
  void a_case_is_entitled_once() {
    create(entitlement(1, 1, PERSON, SCHEME));
    assertThatThrownBy(() -> create(entitlement(2, 1, PERSON + 1, SCHEME)))
        .hasMessage("payout.entitledBefore");
  }

  @Test
  void held_ones_are_outside_the_key() {
    create(entitlement(1, 1, PERSON, SCHEME));
    assertThat(create(entitlement(2, 2, PERSON, SCHEME), entitlement(2, 3, PERSON, SCHEME)))
        .extracting(Entitlement::heldFor)
        .containsOnly(number(1));
    Entitlement first = entitlements.ofCases(List.of(number(1))).get(0);
    Entitlement second = entitlements.ofCases(List.of(number(2))).get(0);
    assertThat(free(second)).isFalse();
    transaction.executeWithoutResult(status -> entitlements.hold(first, Held.BY_OFFICER, null));
    assertThat(free(second)).isTrue();
    assertThat(free(first)).isFalse();
  }

  @Test
  void thousands_are_written_and_counted() {
    Entitlement[] all =
        IntStream.range(0, 2500)
            .mapToObj(i -> entitlement(1, i, PERSON + i, SCHEME))
            .toArray(Entitlement[]::new);
    assertThat(create(all)).isEmpty();
    assertThat(entitlements.totals(List.of("00133-T99-0001")))
        .containsExactly(new RateTotal("HELD", 1_500_000, 2500, 3_750_000_000L));
  }

  private List<Entitlement> create(Entitlement... wanted) {
    return transaction.execute(status -> entitlements.create(List.of(wanted)));
  }

  private boolean free(Entitlement one) {
    return transaction.execute(status -> entitlements.free(one));
  }

  private int count(String condition) {
    return sql.queryForObject(
        "SELECT COUNT(*) FROM payout_entitlement WHERE dossier LIKE '00133-T99-%' AND " + condition,
        Integer.class);
  }

  private static Entitlement entitlement(int dossier, int serial, long person, String scheme) {
    return Entitlement.of(
        number(serial),
        "00133",
        scheme,
        "00133-T99-%04d".formatted(dossier),
        true,
        person,
        1_500_000);
  }

  private static String number(int serial) {
    return "00133-99-%06d".formatted(serial);
  }
}
