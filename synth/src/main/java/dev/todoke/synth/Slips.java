package dev.todoke.synth;

import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sex;
import java.util.HashMap;
import java.util.Map;

/// Differences and errors in who somebody is (記載の揺れと誤り), at the rates of the table slip-rates.
final class Slips {

    private static final int[] ERA_SHIFTS = {14, -14, 63, -63, 30};
    private static final String MISTYPED = "アイウエオカキクケコサシスセソタチツテトナニヌネノ";

    private final Map<String, Double> rates = new HashMap<>();
    private final NameStock names;

    Slips(String source, double errors, NameStock names) {
        this.names = names;
        for (var row : SynthTables.only("slip-rates").rows()) {
            if (row.value("source").equals(source)) {
                rates.put(row.value("slip"), Math.min(1, errors * Double.parseDouble(row.value("rate"))));
            }
        }
    }

    boolean happens(String slip, Draw draw) {
        return draw.chance(rates.getOrDefault(slip, 0.0));
    }

    void onIdentity(Identity who, FullName name, Draw draw) {
        onKanji(who, name, draw);
        onKana(who, name, draw);
        onBirth(who, draw);
        if (happens("sex-wrong", draw)) {
            who.writeSex(who.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE);
        }
        if (happens("names-exchanged", draw)) {
            who.writeName(who.given(), who.family());
            who.writeKana(who.givenKana(), who.familyKana());
        }
        who.cutToLength();
    }

    private void onKanji(Identity who, FullName name, Draw draw) {
        if (happens("variant-common", draw)) {
            who.writeName(name.familyCommon(), name.givenCommon());
        }
        if (happens("family-miswritten", draw)) {
            who.writeName(names.otherKanji(name.familyCommon(), name.familyKana(), draw), who.given());
        }
        if (happens("given-miswritten", draw)) {
            who.writeName(who.family(), names.otherKanji(name.givenCommon(), name.givenKana(), draw));
        }
    }

    private void onKana(Identity who, FullName name, Draw draw) {
        if (happens("kana-missing", draw)) {
            who.writeKana("", "");
            return;
        }
        if (happens("kana-other-reading", draw)) {
            who.writeKana(
                    name.familyOtherKana().isEmpty() ? who.familyKana() : name.familyOtherKana(),
                    name.givenOtherKana().isEmpty() ? who.givenKana() : name.givenOtherKana());
        }
        if (happens("kana-voicing", draw)) {
            who.writeKana(Kana.voicedOtherwise(who.familyKana()), who.givenKana());
        }
        if (happens("kana-small", draw)) {
            who.writeKana(Kana.large(who.familyKana()), Kana.large(who.givenKana()));
        }
        if (happens("kana-typed", draw)) {
            String kana = who.givenKana();
            char typed = MISTYPED.charAt(draw.below(MISTYPED.length()));
            int position = draw.below(Math.max(1, kana.length()));
            if (!kana.isEmpty()) {
                who.writeKana(who.familyKana(), kana.substring(0, position) + typed + kana.substring(position + 1));
            }
        }
    }

    private void onBirth(Identity who, Draw draw) {
        String digits = who.birth();
        if (happens("birth-day-month-swapped", draw)) {
            keepIfDate(who, digits.substring(0, 4) + digits.substring(6) + digits.substring(4, 6));
        }
        if (happens("birth-wrong-era", draw)) {
            int year = Integer.parseInt(digits.substring(0, 4)) + ERA_SHIFTS[draw.below(ERA_SHIFTS.length)];
            keepIfDate(who, "%04d".formatted(year) + digits.substring(4));
        }
        if (happens("birth-one-digit", draw)) {
            int position = draw.between(3, 7);
            char typed = (char) ('0' + draw.below(10));
            keepIfDate(who, digits.substring(0, position) + typed + digits.substring(position + 1));
        }
        if (happens("birth-first-january", draw)) {
            who.writeBirth(digits.substring(0, 4) + "0101");
        }
        if (happens("birth-part-unknown", draw)) {
            who.writeBirth(draw.chance(0.6) ? digits.substring(0, 6) + "99" : digits.substring(0, 4) + "9999");
        }
    }

    private static void keepIfDate(Identity who, String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        boolean possible = PartialDate.read(digits).isPresent() && year >= 1905 && year <= 2012;
        if (possible) {
            who.writeBirth(digits);
        }
    }
}
