package dev.todoke.linkage.compare;

import dev.todoke.person.Normaliser;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Fields made of other fields (項目からの導出).
final class LineFunctions {

    private static final long BASE = 0x100000001B3L;

    private LineFunctions() {}

    /// Both texts written one after the other; where one is missing, the other alone.
    static LineFunction joined(FieldSetting setting) {
        int first = setting.slot(0);
        int second = setting.slot(1);
        var texts = dictionary(setting, 0);
        var others = dictionary(setting, 1);
        return (lines, at) -> {
            int a = lines[at + first];
            int b = lines[at + second];
            if (a == 0 && b == 0) {
                return 0;
            }
            long hash = append(append(0, texts.text(a)), others.text(b));
            return Hash.nonZeroInt(Hash.mix(hash));
        };
    }

    private static long append(long hash, String text) {
        long h = hash;
        for (int i = 0; i < text.length(); i++) {
            h = h * BASE + text.charAt(i);
        }
        return h;
    }

    /// Both fields in any order; missing when one is.
    static LineFunction eitherOrder(FieldSetting setting) {
        int first = setting.slot(0);
        int second = setting.slot(1);
        return (lines, at) -> {
            int a = lines[at + first];
            int b = lines[at + second];
            if (a == 0 || b == 0) {
                return 0;
            }
            return Hash.nonZeroInt(Hash.mix((long) Math.min(a, b) << 32 | Math.max(a, b)));
        };
    }

    /// Kana without voicing marks.
    static LineFunction unvoiced(FieldSetting setting) {
        var texts = dictionary(setting, 0);
        var normaliser = Normaliser.shipped();
        return byValue(setting.slot(0), number -> Hash.nonZeroInt(Hash.of(normaliser.unvoiced(texts.text(number)))));
    }

    /// The first characters of a text; the whole text when it is shorter.
    static LineFunction prefix(FieldSetting setting) {
        var texts = dictionary(setting, 0);
        int length = Integer.parseInt(setting.arguments().get(1));
        return byValue(setting.slot(0), number -> {
            String text = texts.text(number);
            int characters = Math.min(length, text.codePointCount(0, text.length()));
            return Hash.nonZeroInt(Hash.of(text.substring(0, text.offsetByCodePoints(0, characters))));
        });
    }

    /// A key worked out of the text of a field; missing when the key is empty.
    static LineFunction ofText(FieldSetting setting, UnaryOperator<String> key) {
        var texts = dictionary(setting, 0);
        return byValue(setting.slot(0), number -> {
            String found = key.apply(texts.text(number));
            return found.isEmpty() ? 0 : Hash.nonZeroInt(Hash.of(found));
        });
    }

    /// What depends on one value alone is worked out once for each distinct value.
    static LineFunction byValue(int slot, ToIntFunction<Integer> function) {
        return new LineFunction() {
            private int[] known = new int[1024];

            @Override
            public int of(int[] lines, int at) {
                int number = lines[at + slot];
                if (number == 0) {
                    return 0;
                }
                if (number >= known.length) {
                    known = Arrays.copyOf(known, Math.max(number + 1, known.length * 2));
                }
                if (known[number] == 0) {
                    known[number] = function.applyAsInt(number);
                }
                return known[number];
            }
        };
    }

    private static TextDictionary dictionary(FieldSetting setting, int argument) {
        @Nullable
        TextDictionary found = setting.dictionaryOf().get(setting.arguments().get(argument));
        if (found == null) {
            throw new IllegalArgumentException(
                    "not a text: " + setting.arguments().get(argument));
        }
        return found;
    }
}
