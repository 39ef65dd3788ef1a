package vn.minhbach.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Proofs of trees of many sizes hold, and no other proof does. */
class TreeTest {

  private static final int[] SIZES = {1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 700};

  private final List<byte[]> leaves = leaves(70_000);

  @Test
  void every_entry_is_proved_and_no_other_hash_in_its_place() {
    for (int size : SIZES) {
      byte[] root = root(size);
      Tree tree = tree(size);
      assertThat(tree.root()).as("root of " + size).isEqualTo(root);
      for (int entry = 0; entry < size; entry++) {
        List<byte[]> proof = tree.inclusion(entry);
        assertThat(Proof.included(leaves.get(entry), entry, size, root, proof)).isTrue();
        assertThat(Proof.included(leaves.get(entry + 1), entry, size, root, proof)).isFalse();
        assertThat(Proof.included(leaves.get(entry), entry + 1, size, root, proof)).isFalse();
      }
    }
  }

  @Test
  void a_great_tree_is_read_from_its_tiles() {
    Tree tree = tree(70_000);
    byte[] root = root(70_000);
    assertThat(tree.root()).isEqualTo(root);
    for (int entry : new int[] {0, 255, 256, 65_535, 65_536, 69_887, 69_999}) {
      List<byte[]> proof = tree.inclusion(entry);
      assertThat(Proof.included(leaves.get(entry), entry, 70_000, root, proof)).isTrue();
    }
    for (int former : new int[] {1, 256, 65_536, 65_537, 69_888, 69_999}) {
      List<byte[]> proof = tree.consistency(former);
      assertThat(Proof.grown(former, root(former), 70_000, root, proof)).isTrue();
    }
  }

  @Test
  void a_tree_that_only_grew_is_proved_and_one_that_changed_is_not() {
    for (int size : SIZES) {
      Tree tree = tree(size);
      for (int former = 0; former <= size; former += former < 20 ? 1 : 13) {
        List<byte[]> proof = tree.consistency(former);
        assertThat(Proof.grown(former, root(former), size, root(size), proof))
            .as(former + " within " + size)
            .isTrue();
        assertThat(Proof.grown(former, new byte[32], size, root(size), proof)).isFalse();
        assertThat(Proof.grown(former, root(former), size, new byte[32], proof))
            .as("another tree after " + former)
            .isEqualTo(former == 0);
      }
    }
  }

  private Tree tree(int size) {
    return new Tree(new TilesInMemory(leaves.subList(0, size)), size);
  }

  private byte[] root(int size) {
    return TilesInMemory.root(leaves.subList(0, size));
  }

  private static List<byte[]> leaves(int count) {
    List<byte[]> leaves = new ArrayList<>();
    for (int entry = 0; entry < count; entry++) {
      leaves.add(new Hashes().leaf(("entry " + entry).getBytes()));
    }
    return leaves;
  }

  /** A short and a long one could hash together like two whole ones. */
  @Test
  void a_proof_of_what_is_no_hash_proves_nothing() {
    Hashes hashes = new Hashes();
    byte[] leaf = hashes.leaf(new byte[] {1});
    byte[] beside = new byte[64];
    byte[] root = hashes.node(leaf, beside);
    assertThat(Proof.included(leaf, 0, 2, root, List.of(beside))).isFalse();
    assertThat(Proof.grown(1, leaf, 2, root, List.of(beside))).isFalse();
  }
}
