package dev.todoke.synth;

import dev.todoke.kernel.Sex;
import java.util.ArrayList;
import java.util.List;

/// Five-year age groups `0-4` to `95-99` and `100+` (5歳階級), numbered 0 to 20.
final class AgeGroups {

    static final int COUNT = 21;
    static final List<String> NAMES = names();

    private AgeGroups() {}

    static int of(int age) {
        return Math.min(age / 5, COUNT - 1);
    }

    /// Position in a table of both sexes and all age groups, 0 to 41.
    static int cell(Sex sex, int ageGroup) {
        return (sex == Sex.MALE ? 0 : COUNT) + ageGroup;
    }

    static int number(String name) {
        int number = NAMES.indexOf(name);
        if (number < 0) {
            throw new IllegalArgumentException("not a five-year age group: " + name);
        }
        return number;
    }

    private static List<String> names() {
        var names = new ArrayList<String>();
        for (int i = 0; i < COUNT - 1; i++) {
            names.add(i * 5 + "-" + (i * 5 + 4));
        }
        names.add("100+");
        return List.copyOf(names);
    }
}
