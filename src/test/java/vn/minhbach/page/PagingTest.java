package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingTest {

  @Test
  void a_page_shows_its_fifty_and_the_last_one_the_rest() {
    List<Integer> all = IntStream.rangeClosed(1, 120).boxed().toList();
    assertThat(Paging.of(1, 120).part(all)).startsWith(1).endsWith(50).hasSize(50);
    assertThat(Paging.of(3, 120).part(all)).startsWith(101).endsWith(120).hasSize(20);
    assertThat(Paging.of(3, 120).last()).isEqualTo(3);
  }

  @Test
  void a_page_that_there_is_not_is_the_nearest_that_there_is() {
    assertThat(Paging.of(9, 120).page()).isEqualTo(3);
    assertThat(Paging.of(-1, 120).page()).isEqualTo(1);
    assertThat(Paging.of(2, 0).part(List.of())).isEmpty();
    assertThat(Paging.of(1, 0).from()).isZero();
  }
}
