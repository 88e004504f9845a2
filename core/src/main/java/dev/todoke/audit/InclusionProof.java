package dev.todoke.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Shows that one entry is in a tree of a given size and root (包含証明). Source: RFC 6962, section 2.1.1.
///
/// @param index place of the entry, from 0
/// @param size number of entries of the tree
/// @param path the neighbours' hashes from the leaf up to the root
public record InclusionProof(long index, long size, List<byte[]> path) {

    public InclusionProof {
        path = List.copyOf(path);
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("entry %d of %d".formatted(index, size));
        }
    }

    /// The proof for entry `index` among `leaves`.
    public static InclusionProof of(int index, List<byte[]> leaves) {
        return of(index, leaves.size(), (level, place) -> {
            int from = Math.toIntExact(place << level);
            return root(leaves.subList(from, from + (1 << level)));
        });
    }

    /// The proof for entry `index` of a tree of `size` entries whose complete subtrees are known.
    public static InclusionProof of(long index, long size, MerkleNodes nodes) {
        var path = new ArrayList<byte[]>();
        collect(index, 0, size, nodes, path);
        Collections.reverse(path);
        return new InclusionProof(index, size, path);
    }

    private static void collect(long index, long from, long to, MerkleNodes nodes, List<byte[]> path) {
        if (to - from <= 1) {
            return;
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        if (index < middle) {
            path.add(root(middle, to, nodes));
            collect(index, from, middle, nodes, path);
        } else {
            path.add(root(from, middle, nodes));
            collect(index, middle, to, nodes, path);
        }
    }

    /// A range of the right edge is made of complete subtrees, the largest first.
    private static byte[] root(long from, long to, MerkleNodes nodes) {
        long length = to - from;
        if (Long.bitCount(length) == 1) {
            int level = Long.numberOfTrailingZeros(length);
            return nodes.root(level, from >> level);
        }
        long middle = from + Long.highestOneBit(length);
        return MerkleHash.node(root(from, middle, nodes), root(middle, to, nodes));
    }

    /// Root over entries that stand side by side.
    public static byte[] root(List<byte[]> leaves) {
        var frontier = MerkleFrontier.EMPTY;
        for (var leaf : leaves) {
            frontier = frontier.append(leaf);
        }
        return frontier.root();
    }

    /// Whether the proof leads from `leaf` to `root`. Source: RFC 9162, section 2.1.3.2.
    public boolean leadsTo(byte[] root, byte[] leaf) {
        var place = index;
        var last = size - 1;
        var hash = leaf;
        for (var neighbour : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = MerkleHash.node(neighbour, hash);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleHash.node(hash, neighbour);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }
}
