package vn.minhbach.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses as the examples of tlog-tiles have them. */
class TileTest {

  @Test
  void a_tile_stands_in_folders_of_a_thousand() {
    assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
    assertThat(new Tile(0, 5, 256).path()).isEqualTo("tile/0/005");
    assertThat(new Tile(1, 0, 17).path()).isEqualTo("tile/1/000.p/17");
    assertThat(new Tile(0, 273, 112).entriesPath()).isEqualTo("tile/entries/273.p/112");
  }

  @Test
  void a_tree_of_70_000_entries_has_the_tiles_of_the_example() {
    List<Tile> tiles = Tile.added(0, 70_000);

    assertThat(tiles).hasSize(273 + 1 + 1 + 1 + 1);
    assertThat(tiles.stream().filter(it -> it.level() == 0 && it.width() == 256)).hasSize(273);
    assertThat(tiles)
        .contains(
            new Tile(0, 273, 112), new Tile(1, 0, 256), new Tile(1, 1, 17), new Tile(2, 0, 1));
  }

  @Test
  void a_tree_of_256_has_a_full_tile_and_one_hash_above_it() {
    assertThat(Tile.added(0, 256)).containsExactly(new Tile(0, 0, 256), new Tile(1, 0, 1));
  }

  @Test
  void only_tiles_that_changed_are_written_again() {
    assertThat(Tile.added(255, 256)).containsExactly(new Tile(0, 0, 256), new Tile(1, 0, 1));
    assertThat(Tile.added(256, 257)).containsExactly(new Tile(0, 1, 1));
    assertThat(Tile.added(500, 520))
        .containsExactly(new Tile(0, 1, 256), new Tile(0, 2, 8), new Tile(1, 0, 2));
    assertThat(Tile.added(300, 300)).isEmpty();
  }

  @Test
  void there_is_no_tile_of_no_hash() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Tile(0, 0, 0));
  }
}
