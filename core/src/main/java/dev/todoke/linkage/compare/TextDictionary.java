package dev.todoke.linkage.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for texts (値の辞書): equality becomes one comparison of ints. 0 is the missing text.
public final class TextDictionary {

    private Map<String, Integer> numbers = new HashMap<>();
    private List<String> texts = new ArrayList<>();

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

    /// Numbers the texts of all of them anew, in their own order and for all alike, and answers for each
    /// the new number by the old one. They share their memory from then on, and only the first may take
    /// new texts.
    public static List<int[]> unite(List<TextDictionary> parts) {
        var united = new TextDictionary();
        parts.stream()
                .flatMap(part -> part.texts.subList(1, part.texts.size()).stream())
                .sorted()
                .forEach(united::numberOf);
        var renumbered = new ArrayList<int[]>();
        for (TextDictionary part : parts) {
            renumbered.add(part.texts.stream().mapToInt(united::numberOf).toArray());
            part.numbers = united.numbers;
            part.texts = united.texts;
        }
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
