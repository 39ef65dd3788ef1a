package vn.minhbach.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OfficerCacheTest {

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger reads = new AtomicInteger();
  private final OfficerCache cache = new OfficerCache(nanos::get);

  @Test
  void one_request_reads_its_officer_once() {
    read();
    read();
    assertThat(reads).hasValue(1);
  }

  @Test
  void after_two_seconds_the_officer_is_read_again() {
    read();
    nanos.addAndGet(2_000_000_000L);
    read();
    assertThat(reads).hasValue(2);
  }

  @Test
  void a_change_takes_effect_at_once() {
    read();
    cache.changed("a");
    read();
    assertThat(reads).hasValue(2);
  }

  @Test
  void what_was_read_before_a_change_does_not_get_in_after_it() {
    cache.get(
        "a",
        user -> {
          cache.changed("a");
          return row();
        });
    read();
    assertThat(reads).hasValue(1);
  }

  @Test
  void who_does_not_exist_is_not_kept() {
    cache.get("b", user -> null);
    assertThat(cache.get("b", user -> row())).isNotNull();
  }

  private void read() {
    cache.get(
        "a",
        user -> {
          reads.incrementAndGet();
          return row();
        });
  }

  private static OfficerRow row() {
    return new OfficerRow("a", "a", "", "", 1, "01", false, false, "monitor", null);
  }
}
