package dev.todoke.provision.application;

import dev.todoke.codes.Tables;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists of codes as people type them (コードの列): areas and ICD-10 sites, in any width, with several separators.
final class CodeLists {

    private static final Pattern SITES = Pattern.compile("([CD])(\\d\\d)(\\d?)(?:-\\1?(\\d\\d))?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern AREA = Pattern.compile("\\d{2}|\\d{5}");
    static final String ALL = "すべて";

    private CodeLists() {}

    static List<String> parts(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replace('〜', '-')
                .replace('~', '-')
                .replace('–', '-');
        return Arrays.stream(plain.split("[,、,;\\s]+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Words of a cell that holds several choices.
    static List<String> wordsOf(String cell) {
        return Arrays.stream(cell.split("[,、，;；/／\\n]+", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// ICD-10 prefixes; an empty list stands for all cancers; nothing when a part cannot be read.
    static Optional<List<String>> sites(String typed) {
        var parts = parts(typed);
        if (parts.equals(List.of(ALL))) {
            return Optional.of(List.of());
        }
        var prefixes = new ArrayList<String>();
        for (String part : parts) {
            var matcher = SITES.matcher(part.replace(".", ""));
            if (!matcher.matches() || !addSites(matcher, prefixes)) {
                return Optional.empty();
            }
        }
        return Optional.of(prefixes);
    }

    /// Numbers of items such as `4、5、66-68`; nothing when a part cannot be read or is no item.
    static Optional<SortedSet<Integer>> numbers(String typed) {
        var numbers = new TreeSet<Integer>();
        for (String part : parts(typed)) {
            var matcher = NUMBERS.matcher(part);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (to < from || !Layout.has(from) || !Layout.has(to)) {
                return Optional.empty();
            }
            for (int number = from; number <= to; number++) {
                numbers.add(number);
            }
        }
        return Optional.of(numbers);
    }

    private static boolean addSites(Matcher matcher, List<String> prefixes) {
        String letter = matcher.group(1);
        if (matcher.group(4) == null) {
            return prefixes.add(letter + matcher.group(2) + matcher.group(3));
        }
        int from = Integer.parseInt(matcher.group(2));
        int to = Integer.parseInt(matcher.group(4));
        if (to < from || !matcher.group(3).isEmpty()) {
            return false;
        }
        for (int number = from; number <= to; number++) {
            prefixes.add("%s%02d".formatted(letter, number));
        }
        return true;
    }

    /// The parts that are no prefecture or municipality code.
    static List<String> unknownAreas(String typed) {
        return parts(typed).stream().filter(code -> !knownArea(code)).toList();
    }

    private static boolean knownArea(String code) {
        if (!AREA.matcher(code).matches()) {
            return false;
        }
        return code.length() == 2
                ? Tables.shipped().only("prefectures").knows(code)
                : Tables.shipped().only("municipalities").rows().stream()
                        .anyMatch(row -> row.value("code5").equals(code));
    }
}
