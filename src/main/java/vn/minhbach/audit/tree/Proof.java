package vn.minhbach.audit.tree;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Checks proofs as RFC 9162, 2.1.3.2 and 2.1.4.2 say; trusts nothing but the roots given. */
public final class Proof {

  private Proof() {}

  /** Whether the entry of that hash stands under that number in the tree of that root. */
  public static boolean included(
      byte[] leafHash, long entry, long size, byte[] root, List<byte[]> proof) {
    if (entry < 0 || entry >= size || !areHashes(proof)) {
      return false;
    }
    Hashes hashes = new Hashes();
    long node = entry;
    long last = size - 1;
    byte[] hash = leafHash;
    for (byte[] beside : proof) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = hashes.node(beside, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = hashes.node(hash, beside);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(hash, root);
  }

  /** Whether the tree of the former root is the beginning of the tree of the newer root. */
  public static boolean grown(
      long former, byte[] formerRoot, long size, byte[] root, List<byte[]> proof) {
    if (former < 0 || former > size || !areHashes(proof)) {
      return false;
    }
    if (former == size) {
      return proof.isEmpty() && Arrays.equals(formerRoot, root);
    }
    if (former == 0) {
      return proof.isEmpty() && Arrays.equals(formerRoot, Hashes.ofNothing());
    }
    if (proof.isEmpty() && Long.bitCount(former) != 1) {
      return false;
    }
    return walk(former, formerRoot, size, root, proof);
  }

  /** Else two of them could be cut elsewhere and still hash to what is expected. */
  private static boolean areHashes(List<byte[]> proof) {
    return proof.stream().allMatch(hash -> hash.length == Hashes.LENGTH);
  }

  private static boolean walk(
      long former, byte[] formerRoot, long size, byte[] root, List<byte[]> proof) {
    Hashes hashes = new Hashes();
    long node = (former - 1) >> Long.numberOfTrailingZeros(former);
    long last = (size - 1) >> Long.numberOfTrailingZeros(former);
    Iterator<byte[]> rest = proof.iterator();
    byte[] begun = Long.bitCount(former) == 1 ? formerRoot : rest.next();
    byte[] old = begun;
    byte[] grown = begun;
    while (rest.hasNext()) {
      byte[] beside = rest.next();
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        old = hashes.node(beside, old);
        grown = hashes.node(beside, grown);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        grown = hashes.node(grown, beside);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(old, formerRoot) && Arrays.equals(grown, root);
  }
}
