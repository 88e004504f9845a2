package dev.todoke.linkage;

import dev.todoke.person.Normaliser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for folded name parts (氏名の辞書): equality becomes one comparison of ints. 0 is the missing name.
final class NameDictionary {

    private final Normaliser normaliser;
    private final Map<String, Integer> numberByText = new HashMap<>();
    private final Map<String, Integer> numberByWritten = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    NameDictionary(Normaliser normaliser) {
        this.normaliser = normaliser;
        texts.add("");
        numberByText.put("", 0);
    }

    int numberOf(String written) {
        Integer known = numberByWritten.get(written);
        if (known != null) {
            return known;
        }
        int number = numberOfFolded(normaliser.fold(written));
        numberByWritten.put(written, number);
        return number;
    }

    private int numberOfFolded(String folded) {
        Integer known = numberByText.get(folded);
        if (known != null) {
            return known;
        }
        int number = texts.size();
        texts.add(folded);
        numberByText.put(folded, number);
        return number;
    }

    String text(int number) {
        return texts.get(number);
    }

    int size() {
        return texts.size();
    }

    /// For every name the number of its form without voicing marks, so that ヤマザキ and ヤマサキ get one number.
    int[] unvoiced() {
        int known = texts.size();
        int[] numbers = new int[known];
        for (int i = 0; i < known; i++) {
            numbers[i] = numberOfFolded(normaliser.unvoiced(texts.get(i)));
        }
        return numbers;
    }
}
