package vn.minhbach.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TracesTest {

  @Test
  void the_log_tells_the_place_and_not_what_the_database_quoted() {
    Exception thrown =
        new IllegalStateException("x", new RuntimeException("Duplicate entry '001190000001'"));
    assertThat(Traces.withoutMessages(thrown))
        .contains("IllegalStateException", "RuntimeException", "TracesTest")
        .doesNotContain("001190000001");
  }
}
