/**
 * The Merkle tree over the trail: hashes as RFC 6962 has them, in tiles as C2SP's tlog-tiles has
 * them, with the proofs that an entry stands in the tree and that a newer tree only added to an
 * older one. Pure arithmetic: the office writes with it, and whoever does not trust the office
 * checks with it.
 */
@org.springframework.modulith.NamedInterface("tree")
package vn.minhbach.audit.tree;
