package dev.todoke.audit;

/// Roots of complete subtrees of a tree of hashes (ハッシュ木の節): entry `place` of those that cover `2^level` leaves each.
@FunctionalInterface
public interface MerkleNodes {

    byte[] root(int level, long place);
}
