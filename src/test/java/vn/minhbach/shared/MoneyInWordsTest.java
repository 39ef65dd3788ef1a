package vn.minhbach.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyInWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                   | Không đồng
          1                   | Một đồng
          4                   | Bốn đồng
          5                   | Năm đồng
          10                  | Mười đồng
          11                  | Mười một đồng
          14                  | Mười bốn đồng
          15                  | Mười lăm đồng
          20                  | Hai mươi đồng
          21                  | Hai mươi mốt đồng
          24                  | Hai mươi tư đồng
          25                  | Hai mươi lăm đồng
          44                  | Bốn mươi tư đồng
          55                  | Năm mươi lăm đồng
          91                  | Chín mươi mốt đồng
          100                 | Một trăm đồng
          101                 | Một trăm linh một đồng
          104                 | Một trăm linh bốn đồng
          105                 | Một trăm linh năm đồng
          110                 | Một trăm mười đồng
          111                 | Một trăm mười một đồng
          115                 | Một trăm mười lăm đồng
          121                 | Một trăm hai mươi mốt đồng
          555                 | Năm trăm năm mươi lăm đồng
          1000                | Một nghìn đồng
          1001                | Một nghìn không trăm linh một đồng
          1010                | Một nghìn không trăm mười đồng
          1015                | Một nghìn không trăm mười lăm đồng
          1100                | Một nghìn một trăm đồng
          10000               | Mười nghìn đồng
          15000               | Mười lăm nghìn đồng
          21000               | Hai mươi mốt nghìn đồng
          100000              | Một trăm nghìn đồng
          105000              | Một trăm linh năm nghìn đồng
          1000000             | Một triệu đồng
          1000001             | Một triệu không trăm linh một đồng
          1001000             | Một triệu không trăm linh một nghìn đồng
          1500000             | Một triệu năm trăm nghìn đồng
          1855000             | Một triệu tám trăm năm mươi lăm nghìn đồng
          3710000             | Ba triệu bảy trăm mười nghìn đồng
          21500000            | Hai mươi mốt triệu năm trăm nghìn đồng
          99999999            | Chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng
          1000000000          | Một tỷ đồng
          1000000005          | Một tỷ không trăm linh năm đồng
          1000500000          | Một tỷ năm trăm nghìn đồng
          1050000000          | Một tỷ không trăm năm mươi triệu đồng
          1005000000          | Một tỷ không trăm linh năm triệu đồng
          43400000000         | Bốn mươi ba tỷ bốn trăm triệu đồng
          342748500000        | Ba trăm bốn mươi hai tỷ bảy trăm bốn mươi tám triệu năm trăm nghìn đồng
          1000000000000       | Một nghìn tỷ đồng
          2005000000000       | Hai nghìn không trăm linh năm tỷ đồng
          1000000000000000    | Một triệu tỷ đồng
          1000000000000000000 | Một tỷ tỷ đồng
          """)
  void an_amount_reads_as_papers_print_it(long dong, String words) {
    assertThat(MoneyInWords.of(dong)).isEqualTo(words);
  }

  @Test
  void the_largest_amount_can_be_read() {
    assertThat(MoneyInWords.of(Long.MAX_VALUE))
        .isEqualTo(
            "Chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ"
                + " tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh bảy đồng");
  }

  @Test
  void every_amount_of_a_ward_reads_differently() {
    assertThat(
            java.util.stream.LongStream.range(0, 20_000)
                .mapToObj(MoneyInWords::of)
                .distinct()
                .count())
        .isEqualTo(20_000);
  }

  @Test
  void a_negative_amount_is_a_mistake() {
    assertThatThrownBy(() -> MoneyInWords.of(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
