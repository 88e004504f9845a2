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
        var path = new ArrayList<byte[]>();
        collect(index, leaves, path);
        Collections.reverse(path);
        return new InclusionProof(index, leaves.size(), path);
    }

    private static void collect(int index, List<byte[]> leaves, List<byte[]> path) {
        if (leaves.size() <= 1) {
            return;
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        var left = leaves.subList(0, split);
        var right = leaves.subList(split, leaves.size());
        var inLeft = index < split;
        path.add(root(inLeft ? right : left));
        collect(inLeft ? index : index - split, inLeft ? left : right, path);
    }

    private static byte[] root(List<byte[]> leaves) {
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
