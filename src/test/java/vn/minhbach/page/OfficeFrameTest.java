package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficeFrameTest {

  @Test
  void a_short_menu_is_one_row() {
    OfficeFrame frame = frame(7, 2);
    assertThat(frame.firstRow()).hasSize(9);
    assertThat(frame.secondRow()).isEmpty();
  }

  @Test
  void of_a_long_menu_what_is_only_looked_at_is_a_row_of_its_own_and_nothing_is_lost() {
    OfficeFrame frame = frame(4, 8);
    assertThat(frame.firstRow()).hasSize(4).noneMatch(one -> one.path().contains("oversight"));
    assertThat(frame.secondRow()).hasSize(8).allMatch(one -> one.path().contains("oversight"));
  }

  private static OfficeFrame frame(int working, int looking) {
    List<OfficeFrame.Entry> menu =
        Stream.concat(entries("/stage/page", working), entries("/oversight/page", looking))
            .toList();
    return new OfficeFrame(false, "canbo1", List.of(), "Phường", "17/08/2021", menu);
  }

  private static Stream<OfficeFrame.Entry> entries(String path, int count) {
    return IntStream.range(0, count).mapToObj(i -> new OfficeFrame.Entry(path + i, "Mục", false));
  }
}
