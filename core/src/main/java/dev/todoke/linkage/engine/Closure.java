package dev.todoke.linkage.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Persons as the closure of links (人のまとまり), union-find with path halving.
///
/// A union that would give a person two records of which it may have one, or two records that somebody called different
/// people, is refused and left for review; decisions of people are joined without asking.
final class Closure {

    private final int[] parent;
    private final BitSet hasSingle;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    /// Answer to the wish to join two persons.
    enum Joined {
        YES,
        SECOND_SINGLE,
        AGAINST_DECISION
    }

    Closure(PersonTable table) {
        parent = new int[table.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        hasSingle = (BitSet) table.single().clone();
    }

    int find(int record) {
        int at = record;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    boolean together(int a, int b) {
        return find(a) == find(b);
    }

    /// Notes that somebody called these two different people.
    void keepApart(int a, int b) {
        int left = find(a);
        int right = find(b);
        apart.computeIfAbsent(left, _ -> new HashSet<>()).add(right);
        apart.computeIfAbsent(right, _ -> new HashSet<>()).add(left);
    }

    boolean areKeptApart(int a, int b) {
        return !apart.isEmpty() && apart.getOrDefault(find(a), Set.of()).contains(find(b));
    }

    void joinByDecision(int a, int b) {
        union(find(a), find(b));
    }

    Joined joinByMachine(int a, int b) {
        int left = find(a);
        int right = find(b);
        if (left == right) {
            return Joined.YES;
        }
        if (areKeptApart(left, right)) {
            return Joined.AGAINST_DECISION;
        }
        if (hasSingle.get(left) && hasSingle.get(right)) {
            return Joined.SECOND_SINGLE;
        }
        union(left, right);
        return Joined.YES;
    }

    private void union(int left, int right) {
        if (left == right) {
            return;
        }
        int root = Math.min(left, right);
        int child = Math.max(left, right);
        parent[child] = root;
        if (hasSingle.get(child)) {
            hasSingle.set(root);
        }
        Set<Integer> moved = apart.remove(child);
        if (moved != null) {
            for (Integer other : moved) {
                Set<Integer> others = apart.computeIfAbsent(other, _ -> new HashSet<>());
                others.remove(child);
                others.add(root);
            }
            apart.computeIfAbsent(root, _ -> new HashSet<>()).addAll(moved);
        }
    }
}
