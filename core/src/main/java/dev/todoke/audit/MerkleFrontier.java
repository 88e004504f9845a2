package dev.todoke.audit;

import java.util.ArrayList;
import java.util.List;

/// The right edge of a growing Merkle tree (ハッシュ木の先端): all that is needed to append, `O(log n)` hashes.
///
/// It holds the root of one complete subtree for every bit that is set in `size`, the largest first.
///
/// @param size number of entries
/// @param subtrees roots of the complete subtrees
public record MerkleFrontier(long size, List<byte[]> subtrees) {

    public static final MerkleFrontier EMPTY = new MerkleFrontier(0, List.of());

    public MerkleFrontier {
        subtrees = List.copyOf(subtrees);
        if (subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("a tree of %d entries has %d complete subtrees, given %d"
                    .formatted(size, Long.bitCount(size), subtrees.size()));
        }
    }

    /// The frontier with one more leaf.
    public MerkleFrontier append(byte[] leaf) {
        var grown = new ArrayList<>(subtrees);
        var subtree = leaf;
        for (var bits = size; (bits & 1) == 1; bits >>= 1) {
            subtree = MerkleHash.node(grown.removeLast(), subtree);
        }
        grown.add(subtree);
        return new MerkleFrontier(size + 1, grown);
    }

    /// Root of the whole tree.
    public byte[] root() {
        if (size == 0) {
            return MerkleHash.emptyRoot();
        }
        var root = subtrees.getLast();
        for (var i = subtrees.size() - 2; i >= 0; i--) {
            root = MerkleHash.node(subtrees.get(i), root);
        }
        return root;
    }
}
