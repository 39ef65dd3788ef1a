package vn.minhbach.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NumberReaderTest {

  @ParameterizedTest(name = "{0} born {1}")
  @CsvFileSource(
      resources = "/registry/numbers.csv",
      numLinesToSkip = 1,
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false)
  void numbers_are_read_as_people_type_them(
      String cell, Integer birthYear, Sex sex, String number, String oldNumber, String problem) {
    NumberReading read = NumberReader.read(cell, birthYear, sex);
    assertThat(read.number() == null ? null : read.number().digits()).isEqualTo(number);
    assertThat(read.oldNumber() == null ? null : read.oldNumber().digits()).isEqualTo(oldNumber);
    assertThat(read.isMissing()).isEqualTo("missing".equals(problem));
    assertThat(read.isInvalid()).isEqualTo(problem != null && !problem.equals("missing"));
    if (read.isInvalid()) {
      assertThat(read.hint()).isEqualTo(problem);
    }
  }
}
