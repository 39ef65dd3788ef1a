package vn.minhbach.committee.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  @ParameterizedTest(name = "two thirds of {0} members are {1}")
  @CsvSource({"1,1", "2,2", "3,2", "4,3", "5,4", "6,4", "7,5", "9,6", "11,8"})
  void two_thirds_are_rounded_up_to_whole_members(int members, int needed) {
    assertThat(new Share(2, 3).of(members)).isEqualTo(needed);
  }

  @ParameterizedTest(name = "{0} of {1} votes are more than half: {2}")
  @CsvSource({
    "2,4,false",
    "3,4,true",
    "2,3,true",
    "1,2,false",
    "1,1,true",
    "0,0,false",
    "3,5,true",
    "2,5,false"
  })
  void exactly_one_half_is_no_majority(int votes, int eligible, boolean exceeded) {
    assertThat(new Share(1, 2).isExceededBy(votes, eligible)).isEqualTo(exceeded);
  }
}
