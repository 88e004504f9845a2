package dev.todoke.linkage.compare;

import dev.todoke.person.VariantCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which names may be variants of one another (異体字の組): names with different groups never are.
///
/// The relation itself is not transitive, so two names of one group still have to be asked.
final class VariantGroups {

    private VariantGroups() {}

    static int[] of(TextDictionary texts, VariantCharacters variants) {
        Map<Integer, Integer> classOf = classes(texts, variants);
        Map<String, Integer> groupOf = new HashMap<>();
        int[] groups = new int[texts.size()];
        for (int i = 1; i < groups.length; i++) {
            var form = new StringBuilder();
            texts.text(i).codePoints().forEach(c -> form.appendCodePoint(classOf.getOrDefault(c, c)));
            groups[i] = groupOf.computeIfAbsent(form.toString(), _ -> groupOf.size() + 1);
        }
        return groups;
    }

    /// For every character that occurs the smallest one that a chain of variants among those that occur leads to.
    private static Map<Integer, Integer> classes(TextDictionary texts, VariantCharacters variants) {
        Map<Integer, Integer> parent = new TreeMap<>();
        for (int i = 1; i < texts.size(); i++) {
            texts.text(i).codePoints().forEach(c -> parent.putIfAbsent(c, c));
        }
        for (int c : List.copyOf(parent.keySet())) {
            for (int other : variants.variantsOf(c)) {
                if (parent.containsKey(other)) {
                    int left = find(parent, c);
                    int right = find(parent, other);
                    parent.put(Math.max(left, right), Math.min(left, right));
                }
            }
        }
        for (int c : new ArrayList<>(parent.keySet())) {
            parent.put(c, find(parent, c));
        }
        return parent;
    }

    private static int find(Map<Integer, Integer> parent, int character) {
        int at = character;
        int above = parent.getOrDefault(at, at);
        while (above != at) {
            at = above;
            above = parent.getOrDefault(at, at);
        }
        return at;
    }

    static boolean areVariants(String a, String b, VariantCharacters variants) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length()) {
            int left = a.codePointAt(i);
            if (left != b.codePointAt(i) && !variants.areVariants(left, b.codePointAt(i))) {
                return false;
            }
            i += Character.charCount(left);
        }
        return true;
    }
}
