package dev.todoke.synth;

import dev.todoke.codes.TableRow;
import dev.todoke.kernel.Sex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Names to draw from (姓名の表): family names by frequency, given names by sex and time of birth.
final class NameStock {

    private static final double HOLDS_VARIANT = 0.12;
    /// Share of people whose given name is not among the usual ones of their time.
    private static final double UNUSUAL = 0.4;
    private static final List<String> PERIODS =
            List.of("1920-1939", "1940-1954", "1955-1969", "1970-1989", "1990-2025");

    /// One part of a name.
    ///
    /// @param registered as the register has it, perhaps with a variant character
    /// @param common the form with common characters
    record Part(String registered, String common, String kana, String otherKana) {}

    private record Entry(String kanji, String kana, String otherKana, List<String> variants) {}

    private final Chances<Entry> families;
    private final Map<String, Chances<Entry>> givens = new HashMap<>();
    private final Map<String, List<String>> sameReading = new HashMap<>();

    NameStock() {
        var family = new Chances.Builder<Entry>();
        for (var row : SynthTables.only("surnames").rows()) {
            if (!row.value("kind").equals("foreign")) {
                family.add(remember(entry(row)), Double.parseDouble(row.value("weightThousand")));
            }
        }
        for (var row : SynthTables.only("surnames-ipadic").rows()) {
            family.add(remember(plain(row)), Double.parseDouble(row.value("weightThousand")));
        }
        this.families = family.build();
        var builders = new LinkedHashMap<String, Chances.Builder<Entry>>();
        for (var row : SynthTables.only("given-names").rows()) {
            builders.computeIfAbsent(row.value("sex") + row.value("birthYears"), _ -> new Chances.Builder<>())
                    .add(remember(entry(row)), Double.parseDouble(row.value("sharePercent")));
        }
        for (var row : SynthTables.only("given-names-ipadic").rows()) {
            builders.computeIfAbsent(row.value("sex"), _ -> new Chances.Builder<>())
                    .add(remember(plain(row)), Double.parseDouble(row.value("weight")));
        }
        builders.forEach((key, builder) -> givens.put(key, builder.build()));
    }

    private static Entry plain(TableRow row) {
        return new Entry(row.value("kanji"), row.value("kana"), "", List.of());
    }

    private static Entry entry(TableRow row) {
        String variants = row.value("variants");
        return new Entry(
                row.value("kanji"),
                row.value("kana"),
                row.value("altKana"),
                variants.isEmpty() ? List.of() : List.of(variants.split("\\|", -1)));
    }

    private Entry remember(Entry entry) {
        var sounding = sameReading.computeIfAbsent(entry.kana(), _ -> new ArrayList<>());
        if (!sounding.contains(entry.kanji())) {
            sounding.add(entry.kanji());
        }
        return entry;
    }

    FullName draw(Sex sex, int birthYear, Draw draw) {
        String letter = sex == Sex.MALE ? "M" : "F";
        String key = draw.chance(UNUSUAL) ? letter : letter + period(birthYear);
        return FullName.of(part(families, draw), part(givens(key), draw));
    }

    private Chances<Entry> givens(String key) {
        var found = givens.get(key);
        if (found == null) {
            throw new IllegalStateException("no given names for " + key);
        }
        return found;
    }

    private static String period(int birthYear) {
        int number = birthYear < 1940 ? 0 : birthYear < 1955 ? 1 : birthYear < 1970 ? 2 : birthYear < 1990 ? 3 : 4;
        return PERIODS.get(number);
    }

    private static Part part(Chances<Entry> chances, Draw draw) {
        var entry = chances.draw(draw);
        boolean variant = draw.chance(HOLDS_VARIANT) && !entry.variants().isEmpty();
        String registered = variant ? draw.pick(entry.variants()) : entry.kanji();
        return new Part(registered, entry.kanji(), entry.kana(), entry.otherKana());
    }

    /// Other kanji with the same reading, for slips; the same kanji when there is none.
    String otherKanji(String kanji, String kana, Draw draw) {
        var sounding = sameReading.getOrDefault(kana, List.of(kanji));
        String other = draw.pick(sounding);
        return other.equals(kanji) && sounding.size() > 1
                ? sounding.get((sounding.indexOf(kanji) + 1) % sounding.size())
                : other;
    }
}
