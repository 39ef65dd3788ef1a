package vn.minhbach.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IdentityTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/registry/likeness.csv", numLinesToSkip = 1)
  void persons_are_alike_as_their_particulars_say(
      String situation,
      String name,
      String birth,
      Sex sex,
      String number,
      String otherName,
      String otherBirth,
      Sex otherSex,
      String otherNumber,
      Likeness likeness) {
    Identity one = identity(name, birth, sex, number);
    Identity other = identity(otherName, otherBirth, otherSex, otherNumber);
    assertThat(one.likeness(other)).isEqualTo(likeness);
    assertThat(other.likeness(one)).as("the other way round").isEqualTo(likeness);
  }

  @Test
  void people_who_may_be_one_are_looked_for_under_one_key() {
    Identity full = identity("Nguyễn Thị Hoà", "1985-07-04", Sex.FEMALE, "001185366840");
    assertThat(full.blockKey()).isEqualTo("hoa nguyen 1985");
    assertThat(identity("NGUYEN HOA", "1985", null, null).blockKey()).isEqualTo(full.blockKey());
    assertThat(full.dayKey()).isEqualTo("hoa nguyen 19850704");
    assertThat(full.swappedDayKey()).isEqualTo("hoa nguyen 19850407");
    assertThat(identity("", "1985", null, null).blockKey()).isNull();
  }

  @Test
  void a_key_is_never_longer_than_its_column() {
    String word = "a".repeat(100);
    assertThat(identity(word + " " + word, "1985-07-04", null, null).dayKey())
        .hasSizeLessThanOrEqualTo(Identity.KEY_LENGTH);
  }

  @Test
  void an_old_number_beside_the_new_one_is_the_persons_too() {
    Identity both =
        new Identity(
            PersonName.of("Lê Minh Anh"),
            BirthDate.of(LocalDate.of(1974, 4, 26)),
            Sex.MALE,
            new IdentityNumber("001074868243"),
            new IdentityNumber("013846446"));
    assertThat(both.likeness(identity("Lê Anh", "1974-04-26", null, "013846446")))
        .isEqualTo(Likeness.SAME);
  }

  @Test
  void twins_with_numbers_of_their_own_are_perhaps_one_when_both_give_one_old_number() {
    assertThat(twin("001074868243").likeness(twin("001074305169"))).isEqualTo(Likeness.POSSIBLE);
    assertThat(twin("001074868243").likeness(twin("001074868243"))).isEqualTo(Likeness.SAME);
  }

  private static Identity twin(String number) {
    return Identity.kept(
        "le minh anh", LocalDate.of(1974, 4, 26), 1974, "male", number, "013846446");
  }

  private static Identity identity(String name, String birth, Sex sex, String number) {
    BirthDate date =
        birth.length() == 4
            ? BirthDate.ofYear(Integer.parseInt(birth))
            : BirthDate.of(LocalDate.parse(birth));
    return new Identity(
        PersonName.of(name), date, sex, number == null ? null : new IdentityNumber(number), null);
  }
}
