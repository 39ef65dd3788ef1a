package vn.minhbach.oversight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whoever draws gets the same; the numbers below were computed with Python's hashlib. */
class DrawTest {

  private static final byte[] ROOT = new byte[32];

  static {
    for (int i = 0; i < ROOT.length; i++) {
      ROOT[i] = (byte) i;
    }
  }

  @Test
  void the_known_sample_is_drawn() {
    assertThat(Draw.of(ROOT, numbers(), 5))
        .containsExactly(
            "00121-21-000076",
            "00121-21-000081",
            "00121-21-000068",
            "00121-21-000007",
            "00121-21-000022");
  }

  @Test
  void neither_the_order_of_the_numbers_nor_a_repeated_one_matters() {
    List<String> mixed = new ArrayList<>(numbers());
    mixed.add(mixed.get(0));
    Collections.shuffle(mixed, new Random(1));
    assertThat(Draw.of(ROOT, mixed, 20)).isEqualTo(Draw.of(ROOT, numbers(), 20));
    assertThat(Draw.text(mixed)).isEqualTo(Draw.text(numbers()));
  }

  @Test
  void another_root_draws_another_sample_and_no_more_than_there_are() {
    byte[] other = ROOT.clone();
    other[31] ^= 1;
    assertThat(Draw.of(other, numbers(), 5)).isNotEqualTo(Draw.of(ROOT, numbers(), 5));
    assertThat(Draw.of(ROOT, numbers(), 500)).hasSize(100).doesNotHaveDuplicates();
  }

  private static List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      numbers.add("00121-21-%06d".formatted(i));
    }
    return numbers;
  }
}
