package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.minhbach.shared.Refused;

class PublicLimitTest {

  private final PublicLimit limit = new PublicLimit(3, 2, 2);

  @Test
  void the_third_search_within_a_moment_is_refused() {
    limit.search("203.0.113.7");
    limit.search("203.0.113.7");
    assertThatThrownBy(() -> limit.search("203.0.113.7"))
        .isInstanceOf(Refused.class)
        .hasMessage("public.tooManySearches");
  }

  @Test
  void who_may_not_search_may_still_read_and_others_may_search() {
    limit.search("203.0.113.7");
    limit.search("203.0.113.7");
    assertThatCode(() -> limit.read("203.0.113.7")).doesNotThrowAnyException();
    assertThatCode(() -> limit.search("203.0.113.8")).doesNotThrowAnyException();
  }

  @Test
  void what_could_not_be_taken_does_not_count() {
    for (int i = 0; i < 5; i++) {
      limit.send("203.0.113.7");
      limit.giveBack("203.0.113.7");
    }
    limit.send("203.0.113.7");
    limit.send("203.0.113.7");
    assertThatThrownBy(() -> limit.send("203.0.113.7")).hasMessage("public.tooManySends");
  }

  @Test
  void one_network_of_ipv6_is_one_caller() {
    limit.search("2001:db8:0:1:1:2:3:4");
    limit.search("2001:db8:0:1::8");
    assertThatThrownBy(() -> limit.search("2001:db8:0:1:9:9:9:9")).isInstanceOf(Refused.class);
    assertThatCode(() -> limit.search("2001:db8:0:2:9:9:9:9")).doesNotThrowAnyException();
  }

  @Test
  void callers_without_number_do_not_fill_the_memory() {
    for (int i = 0; i < 20_100; i++) {
      limit.read("caller" + i);
    }
    assertThat(limit.size()).isEqualTo(20_000);
  }
}
