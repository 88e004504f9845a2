package dev.todoke.linkage.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for texts (値の辞書): equality becomes one comparison of ints. 0 is the missing text.
public final class TextDictionary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    public TextDictionary() {
        texts.add("");
        numbers.put("", 0);
    }

    public int numberOf(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        int number = texts.size();
        texts.add(text);
        numbers.put(text, number);
        return number;
    }

    /// The number of a text, -1 when no record has it.
    public int find(String text) {
        return numbers.getOrDefault(text, -1);
    }

    /// Numbers the texts anew in their own order and answers the new number by the old one.
    public int[] sort() {
        var sorted = new ArrayList<>(texts.subList(1, texts.size()));
        sorted.sort(null);
        int[] renumbered = new int[texts.size()];
        for (int i = 0; i < sorted.size(); i++) {
            Integer old = numbers.put(sorted.get(i), i + 1);
            renumbered[old == null ? 0 : old] = i + 1;
        }
        texts.subList(1, texts.size()).clear();
        texts.addAll(sorted);
        return renumbered;
    }

    public String text(int number) {
        return texts.get(number);
    }

    /// One more than the highest number.
    public int size() {
        return texts.size();
    }
}
