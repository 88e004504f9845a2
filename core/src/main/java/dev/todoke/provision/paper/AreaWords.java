package dev.todoke.provision.paper;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Lookup;
import dev.todoke.codes.Tables;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Names beside the codes of areas (地域の名前): 福岡県(40). A code that no table knows stays as it was typed.
final class AreaWords {

    private static final CodeTable PREFECTURES = Tables.shipped().only("prefectures");
    private static final CodeTable MUNICIPALITIES = Tables.shipped().only("municipalities");

    private AreaWords() {}

    static String of(String typed) {
        return Arrays.stream(typed.split("[,、\\s]+", -1))
                .filter(code -> !code.isEmpty())
                .map(AreaWords::named)
                .collect(Collectors.joining("、"));
    }

    private static String named(String code) {
        if (code.length() == 2) {
            return PREFECTURES.find(code) instanceof Lookup.Known(var row)
                    ? "%s(%s)".formatted(row.value("nameJa"), code)
                    : code;
        }
        return MUNICIPALITIES.rows().stream()
                .filter(row -> row.value("code5").equals(code))
                .findFirst()
                .map(row -> "%s(%s)".formatted(row.value("name"), code))
                .orElse(code);
    }
}
