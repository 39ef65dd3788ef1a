package vn.minhbach.payout.posted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.publiclist.HeldCases;
import vn.minhbach.publiclist.PostedList;
import vn.minhbach.publiclist.PostedLists;
import vn.minhbach.shared.Sum;
import vn.minhbach.shared.UnitCode;

class ComparisonTest {

  private static final LocalDate DAY = LocalDate.of(2021, 8, 20);

  @ParameterizedTest
  @CsvSource({
    "POSTED, UNDECIDED",
    "IN_DOSSIER, UNDECIDED",
    "HALTED, HELD",
    "TO_VERIFY, VERIFIED_AGAIN",
    "REFUSED, NOT_PAID",
    "WITHDRAWN, NOT_PAID"
  })
  void before_a_decision_the_case_s_state_tells(CaseState state, Part part) {
    assertThat(Part.of(state, null)).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2021-08-20, -, PAID, PAID",
        "-, BY_OFFICER, OUT, HELD",
        "-, DUPLICATE_PERSON, -, HELD",
        "-, -, IN_RUN, IN_RUN",
        "-, -, RETURNED, RETURNED",
        "-, -, ABSENT, ABSENT",
        "-, -, -, TO_PAY"
      })
  void after_it_the_money_tells(LocalDate paidOn, String held, String attempt, Part part) {
    Money money = new Money("1", 1_500_000, paidOn, held, attempt);
    assertThat(Part.of(CaseState.APPROVED, money)).isEqualTo(part);
  }

  @Test
  void what_an_objection_holds_is_held_and_what_is_paid_stays_paid() {
    PostedPaid found =
        compare(
            List.of(
                new Money("1", 1_500_000, null, null, null),
                new Money("2", 1_500_000, DAY, null, "PAID"),
                new Money("3", 1_400_000, DAY, null, "PAID")),
            Set.of("1", "2"));
    assertThat(found.lines())
        .extracting(PostedPaid.Line::part)
        .containsExactly(Part.HELD, Part.PAID, Part.PAID);
    assertThat(found.paid()).isEqualTo(new Sum(2, 2_900_000));
    assertThat(found.difference()).isEqualTo(1_600_000);
    assertThat(found.of(null)).extracting(line -> line.posted().no()).containsExactly(1, 3);
    assertThat(found.balanced()).isTrue();
  }

  private static PostedPaid compare(List<Money> money, Set<String> held) {
    List<PostedList.Line> lines =
        IntStream.rangeClosed(1, money.size())
            .mapToObj(i -> new PostedList.Line(i, String.valueOf(i), "Tổ 1", 1_500_000))
            .toList();
    PostedLists lists = mock(PostedLists.class);
    when(lists.byCode("code"))
        .thenReturn(
            Optional.of(
                new PostedList(
                    "00121-N21-0001",
                    new UnitCode("00121"),
                    "code",
                    "Phường Giang Biên",
                    "Hỗ trợ",
                    DAY,
                    DAY,
                    lines.size(),
                    1_500_000L * lines.size(),
                    lines)));
    Cases cases = mock(Cases.class);
    List<SupportCase> found = lines.stream().map(line -> approved(line.caseNumber())).toList();
    when(cases.find(anyCollection())).thenReturn(found);
    MoneyMapper mapper = mock(MoneyMapper.class);
    when(mapper.of(anyCollection())).thenReturn(money);
    HeldCases holds = mock(HeldCases.class);
    when(holds.waiting(anyCollection())).thenReturn(held);
    return new Comparison(lists, cases, mapper, holds, mock(CurrentOfficer.class))
        .ofCode("code")
        .orElseThrow();
  }

  private static SupportCase approved(String number) {
    SupportCase one = mock(SupportCase.class);
    when(one.caseNumber()).thenReturn(number);
    when(one.state()).thenReturn(CaseState.APPROVED);
    return one;
  }
}
